package org.recto.ui.page;

import javafx.scene.Parent;
import javafx.scene.Scene;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Colour;
import org.recto.annotation.Contents;
import org.recto.annotation.Cover;
import org.recto.annotation.Item;
import org.recto.annotation.Reading;
import org.recto.annotation.Role;
import org.recto.annotation.Theme;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.ui.Fx;
import org.recto.ui.parts.ReadingFonts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A page for a test, in a window, with what is marked in it.
final class Pages {

    static final Theme TRUST = theme("Trust", "#4477AA", 0);
    static final Theme COERCION = theme("Coercion", "#EE6677", 1);
    static final Theme TALKS = theme("Talks", "#228833", 2);

    private static final Annotator ANN = new Annotator(Id.fresh(), "Ann", Role.STUDENT);

    final ReadingText text;
    final Reading reading;
    private final List<Item> items = new ArrayList<>(List.of(TRUST, COERCION, TALKS, ANN));

    Pages(String... paragraphs) {
        this(text(paragraphs));
    }

    Pages(ReadingText text) {
        this.text = text;
        this.reading = new Reading(Id.fresh(), Details.titled("Essay"), Id.fresh(), 0);
        items.add(reading);
    }

    private static ReadingText text(String... paragraphs) {
        var builder = new ReadingText.Builder();
        for (var paragraph : paragraphs) {
            builder.add(BlockKind.PARAGRAPH, paragraph);
        }
        return builder.build();
    }

    private static Theme theme(String name, String colour, int position) {
        return new Theme(Id.fresh(), null, name, "", Colour.parse(colour), "", position);
    }

    /// Marks the first place where these words stand.
    Annotation mark(String words, Theme... themes) {
        int utf16 = text.text().indexOf(words);
        int start = text.codePoints().toCodePoint(utf16);
        return mark(new Range(start, start + words.codePointCount(0, words.length())), themes);
    }

    Annotation mark(Range range, Theme... themes) {
        var ids = List.of(themes).stream().map(Theme::id).toList();
        var annotation =
                new Annotation(
                        Id.fresh(),
                        reading.id(),
                        reading.edition(),
                        Passage.of(text, range),
                        ANN.id(),
                        ids,
                        "",
                        Instant.EPOCH,
                        Instant.EPOCH);
        items.add(annotation);
        return annotation;
    }

    /// Where words stand, in code points.
    Range range(String words) {
        int start = text.codePoints().toCodePoint(text.text().indexOf(words));
        return new Range(start, start + words.codePointCount(0, words.length()));
    }

    Contents contents() {
        return Contents.of(new Cover(Id.fresh(), "Packet"), items);
    }

    /// A page, to be called on the JavaFX thread.
    RichTextReadingView make() {
        return new RichTextReadingView(text, Locale.ENGLISH, reading, contents(), PageStyle.USUAL, new ReadingFonts());
    }

    /// A page in a window of its own, with the keyboard.
    RichTextReadingView show(Fx fx, double width, double height) {
        var view = fx.get(this::make);
        fx.show(fx.get(() -> scene(view.node(), width, height)));
        fx.run(view::requestFocus);
        fx.settle();
        return view;
    }

    /// A scene in the light scheme.
    static Scene scene(Parent root, double width, double height) {
        var scene = new Scene(root, width, height);
        var light = Pages.class.getResource("/org/recto/ui/schemes/light.css");
        scene.getStylesheets().add(light.toExternalForm());
        return scene;
    }
}
