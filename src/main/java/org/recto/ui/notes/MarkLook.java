package org.recto.ui.notes;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.recto.annotation.Excerpt;
import org.recto.annotation.Theme;
import org.recto.ui.notewords.NoteWords;
import org.recto.ui.parts.Words;
import org.recto.ui.themes.SwatchLine;

import java.util.stream.Collectors;

/// How an annotation looks in a list: swatches and words, below them the note, and where and whose it is.
final class MarkLook {

    private static final int QUOTE = 140;
    private static final int NOTE = 140;

    private MarkLook() {}

    static VBox of(MarkRow row) {
        var quote = new Label(Excerpt.of(row.annotation(), QUOTE));
        quote.getStyleClass().add("quote");
        quote.setWrapText(true);
        quote.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(quote, Priority.ALWAYS);
        var box = new VBox(3, SwatchLine.of(row.themes(), Words.of("marks.place", row.by(), row.reading())), quote);
        if (!row.annotation().note().isBlank()) {
            var note = new Label(Excerpt.of(NoteWords.of(row.annotation().note()).line(), NOTE));
            note.setWrapText(true);
            note.getStyleClass().add("two-lines");
            quote.getStyleClass().add("two-lines");
            box.getChildren().add(note);
        }
        box.getStyleClass().add("mark");
        return box;
    }

    /// One line of it, for where there is little room.
    static Node line(MarkRow row) {
        var quote = new Label(Excerpt.of(row.annotation(), 60));
        quote.getStyleClass().add("quote");
        return SwatchLine.of(row.themes(), quote);
    }

    /// What a row says to those who do not see it.
    static String spoken(MarkRow row) {
        var themes = row.themes().stream().map(Theme::name).collect(Collectors.joining(", "));
        return Words.of(
                "marks.spoken",
                Excerpt.of(row.annotation(), QUOTE),
                themes,
                row.annotation().note(),
                row.reading(),
                row.by());
    }
}
