package org.recto.ui.notes;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Link;
import org.recto.annotation.Theme;
import org.recto.text.Citation;
import org.recto.text.Id;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.Navigator;
import org.recto.ui.bridge.OpenTexts;
import org.recto.ui.bridge.Target;
import org.recto.ui.parts.Words;
import org.recto.ui.themes.TagKeys;

import java.util.Optional;

/// What is known of the passage at hand, and what can be done with it besides tagging.
public final class InspectorModel {

    private final Bridge bridge;
    private final Marking marking;
    private final Navigator navigator;
    private final OpenTexts texts;
    private final NoteModel note;
    private final ReadOnlyObjectWrapper<Optional<Subject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper characters = new ReadOnlyStringWrapper("");
    private Subscription subscription = Subscription.EMPTY;

    public InspectorModel(Bridge bridge, Marking marking, Navigator navigator, OpenTexts texts, NoteModel note) {
        this.bridge = bridge;
        this.marking = marking;
        this.navigator = navigator;
        this.texts = texts;
        this.note = note;
    }

    void shown() {
        subscription =
                Subscription.combine(
                        bridge.contents().subscribe(contents -> look(marking.target().get(), contents)),
                        marking.target().subscribe(target -> look(target, bridge.contents().get())));
    }

    void hidden() {
        note.commit();
        subscription.unsubscribe();
    }

    private void look(Target target, Contents contents) {
        var found = Subject.of(target, contents);
        note.show(found.isPresent() ? target : new Target.None(), found.map(Subject::note).orElse(""));
        subject.set(found);
        found.ifPresent(this::locate);
    }

    ReadOnlyObjectProperty<Optional<Subject>> subject() {
        return subject.getReadOnlyProperty();
    }

    NoteModel note() {
        return note;
    }

    boolean isWritable() {
        return bridge.isWritable();
    }

    /// Where the passage stands, as one would cite it. Of a reading that is on no page only the title is known at
    /// first; its text is fetched.
    ReadOnlyStringProperty source() {
        return source.getReadOnlyProperty();
    }

    /// The characters of the passage, in words.
    ReadOnlyStringProperty characters() {
        return characters.getReadOnlyProperty();
    }

    /// Which keys tag with a theme, and take it away again.
    String tagKeys(Theme theme) {
        return TagKeys.words(theme, TagKeys.digit(bridge.contents().get().codebook(), theme));
    }

    private void locate(Subject of) {
        var range = range(of);
        characters.set(Words.of("inspector.characters", range.start() + 1, range.end()));
        var text = text(of);
        source.set(text.map(it -> place(of, it)).orElse(of.reading().details().title()));
        if (text.isEmpty()) {
            of.annotation().ifPresent(annotation -> fetch(of, annotation));
        }
    }

    private void fetch(Subject of, Annotation annotation) {
        bridge.edition(
                annotation.edition(),
                edition -> place(of, edition.text()),
                place -> {
                    if (subject.get().equals(Optional.of(of))) {
                        source.set(place);
                    }
                },
                _ -> {
                    // the page says why a text cannot be read; here its title is enough
                });
    }

    private static String place(Subject of, ReadingText text) {
        var range = range(of);
        return Citation.source(of.reading().details(), text, range);
    }

    private Optional<ReadingText> text(Subject of) {
        return of.target() instanceof Target.Selected it
                ? Optional.of(it.text())
                : of.annotation().flatMap(annotation -> texts.find(annotation.edition()));
    }

    private static Range range(Subject of) {
        return of.target() instanceof Target.Selected it
                ? it.range()
                : of.annotation().map(Annotation::range).orElse(Range.at(0));
    }

    void untag(Id<Annotation> annotation, Id<Theme> theme) {
        var _ = marking.untag(annotation, theme);
    }

    void remove() {
        var _ = marking.remove();
    }

    void unlink(Id<Link> link) {
        var _ = bridge.apply(edit -> edit.links().remove(link));
    }

    /// Goes to the passage, or to another one that it is linked with.
    void goTo(Id<Annotation> annotation) {
        navigator.goTo(annotation);
    }

    void backToPage() {
        navigator.backToPage();
    }
}
