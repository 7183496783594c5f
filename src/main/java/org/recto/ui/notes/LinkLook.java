package org.recto.ui.notes;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.recto.annotation.Excerpt;
import org.recto.ui.notewords.NoteWords;
import org.recto.ui.parts.Words;
import org.recto.ui.themes.SwatchLine;

/// How a link looks in a list: its start, the relation with the note, and its end, one below the other.
final class LinkLook {

    private static final int QUOTE = 140;
    private static final int NOTE = 140;

    private LinkLook() {}

    static Node of(LinkRow row) {
        var box =
                new VBox(
                        3,
                        SwatchLine.of(row.from().themes(), row.from().reading()),
                        quote(row.from()),
                        relation(row),
                        SwatchLine.of(row.to().themes(), row.to().reading()),
                        quote(row.to()));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("mark");
        return box;
    }

    private static Node quote(MarkRow end) {
        var quote = new Label(Excerpt.of(end.annotation(), QUOTE));
        quote.getStyleClass().addAll("quote", "two-lines");
        quote.setWrapText(true);
        return quote;
    }

    private static Node relation(LinkRow row) {
        var relation = new Label(row.link().relation());
        relation.setMinWidth(Label.USE_PREF_SIZE);
        relation.getStyleClass().add("relation");
        var note = new Label(Excerpt.of(NoteWords.of(row.link().note()).line(), NOTE));
        note.setWrapText(true);
        note.getStyleClass().add("two-lines");
        var line = new HBox(6, new FontIcon(Feather.ARROW_DOWN), relation, note);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /// What a row says to those who do not see it.
    static String spoken(LinkRow row) {
        return Words.of(
                "links.spoken",
                Excerpt.of(row.from().annotation(), QUOTE),
                row.from().reading(),
                row.link().relation(),
                Excerpt.of(row.to().annotation(), QUOTE),
                row.to().reading(),
                row.link().note(),
                row.by());
    }
}
