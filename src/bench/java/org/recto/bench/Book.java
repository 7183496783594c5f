package org.recto.bench;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Cover;
import org.recto.annotation.Item;
import org.recto.annotation.Palette;
import org.recto.annotation.Reading;
import org.recto.annotation.Role;
import org.recto.annotation.Theme;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A book of 10,000 paragraphs and about 3.2 million characters with 10,000 highlights that overlap: the size at which
/// Recto is measured, and other programs were. The same at every run.
final class Book {

    static final int PARAGRAPHS = 10_000;
    static final int HIGHLIGHTS = 10_000;

    private static final String[] WORDS =
            ("the of and to in a is that for it as was with be by on not he his but at are"
                            + " this have from or had an they which one you were all her she there would their we him been has when"
                            + " who will no more if out so what up said about other into than its time only could new them man some"
                            + " these then two first may any like now my such make over our even most me state after also made many"
                            + " diplomacy peninsula confidence pressure restraint interpretation negotiation government")
                    .split(" ");

    private final Random random = new Random(20171122);
    final ReadingText text = write(random, PARAGRAPHS);
    final Edition edition = new Edition(Id.fresh(), 1, text);
    final Reading reading = new Reading(Id.fresh(), Details.titled("A book to measure by"), edition.id(), 0);
    final Annotator annotator = new Annotator(Id.fresh(), "Ann", Role.STUDENT);
    final List<Theme> themes = themes();
    final List<Annotation> annotations = mark();

    /// Paragraphs of some fifty words each.
    static ReadingText write(Random random, int paragraphs) {
        var builder = new ReadingText.Builder();
        for (int i = 0; i < paragraphs; i++) {
            var paragraph = new StringBuilder();
            int length = 80 + random.nextInt(480);
            while (paragraph.length() < length) {
                var word = WORDS[random.nextInt(WORDS.length)];
                paragraph.append(paragraph.isEmpty() ? capital(word) : " " + word);
                if (random.nextInt(14) == 0) {
                    paragraph.append(". ").append(capital(WORDS[random.nextInt(WORDS.length)]));
                }
            }
            builder.add(BlockKind.PARAGRAPH, paragraph.append('.').toString());
        }
        return builder.build();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static List<Theme> themes() {
        var themes = new ArrayList<Theme>();
        for (int i = 0; i < 9; i++) {
            themes.add(new Theme(Id.fresh(), null, "Theme " + (i + 1), "", Palette.COLOURS.get(i), "", i));
        }
        return themes;
    }

    private List<Annotation> mark() {
        var marked = new ArrayList<Annotation>();
        for (int i = 0; i < HIGHLIGHTS; i++) {
            int start = random.nextInt(text.length() - 900);
            marked.add(annotation(new Range(start, start + 20 + random.nextInt(400))));
        }
        return marked;
    }

    /// A new annotation of the book, with one to three themes.
    Annotation annotation(Range range) {
        var given = new ArrayList<Id<Theme>>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            given.add(themes.get(random.nextInt(themes.size())).id());
        }
        return new Annotation(
                Id.fresh(),
                reading.id(),
                edition.id(),
                Passage.of(text, range),
                annotator.id(),
                given,
                "",
                Instant.EPOCH,
                Instant.EPOCH);
    }

    /// The packet that holds the book, its themes and all its highlights.
    Contents contents() {
        var items = new ArrayList<Item>();
        items.add(annotator);
        items.add(reading);
        items.addAll(themes);
        items.addAll(annotations);
        return Contents.of(new Cover(Id.fresh(), "Bench"), items);
    }
}
