package org.recto.ui;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.recto.annotation.Annotation;
import org.recto.annotation.Reading;
import org.recto.text.Citation;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.text.RichCitation;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.OpenTexts;
import org.recto.ui.bridge.Target;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Words;

/// Copies the passage at hand with where it stands, as it would be quoted in an essay: as rich text for whatever takes
/// that, and as plain text for the rest.
final class Copying {

    private final Bridge bridge;
    private final Marking marking;
    private final OpenTexts texts;
    private final Notices notices;

    Copying(Bridge bridge, Marking marking, OpenTexts texts, Notices notices) {
        this.bridge = bridge;
        this.marking = marking;
        this.texts = texts;
        this.notices = notices;
    }

    void copy() {
        switch (marking.target().get()) {
            case Target.Selected it -> copy(it.reading(), it.text(), it.range());
            case Target.Picked(var id) -> bridge.contents().get().annotation(id).ifPresent(this::copy);
            case Target.None _ -> {}
        }
    }

    /// Copies the words alone.
    void copyQuote() {
        switch (marking.target().get()) {
            case Target.Selected it -> put(it.text().substring(it.range()), Words.of("copy.done.quote"));
            case Target.Picked(var id) ->
                    bridge.contents()
                            .get()
                            .annotation(id)
                            .ifPresent(it -> put(it.passage().quote().exact(), Words.of("copy.done.quote")));
            case Target.None _ -> {}
        }
    }

    private void put(String words, String said) {
        var content = new ClipboardContent();
        content.putString(words);
        put(content, said);
    }

    private void put(ClipboardContent content, String said) {
        Clipboard.getSystemClipboard().setContent(content);
        notices.mention(said);
    }

    /// The annotation may be in a reading that is on no page, whose text has to be fetched.
    private void copy(Annotation annotation) {
        texts.find(annotation.edition())
                .ifPresentOrElse(
                        text -> copy(annotation.reading(), text, annotation.range()),
                        () ->
                                bridge.edition(
                                        annotation.edition(),
                                        Edition::text,
                                        text -> copy(annotation.reading(), text, annotation.range()),
                                        problem -> notices.problem(problem.getMessage())));
    }

    private void copy(Id<Reading> id, ReadingText text, Range range) {
        bridge.contents()
                .get()
                .reading(id)
                .ifPresent(reading -> {
                    var content = new ClipboardContent();
                    content.putString(Citation.of(reading.details(), text, range));
                    content.putHtml(RichCitation.of(reading.details(), text, range));
                    put(content, Words.of("copy.done"));
                });
    }
}
