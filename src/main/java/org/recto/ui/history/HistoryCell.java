package org.recto.ui.history;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.recto.annotation.History;
import org.recto.ui.parts.Moments;
import org.recto.ui.parts.Words;

/// A line of the history: a sign of where the deed stands, what it was, and below that who did it and when.
final class HistoryCell extends ListCell<HistoryRow> {

    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final Tooltip tooltip = new Tooltip();

    HistoryCell() {
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(340);
        tooltip.setShowDelay(Duration.millis(500));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(HistoryRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(PAST, !empty && row.state() != History.State.DONE);
        setGraphic(empty ? null : look(row));
        setAccessibleText(empty ? null : row.words() + ". " + facts(row));
        if (!empty) {
            tooltip.setText(row.words() + "\n" + facts(row));
        }
        setTooltip(empty ? null : tooltip);
    }

    private static Node look(HistoryRow row) {
        var sign = new StackPane(new FontIcon(sign(row)));
        sign.getStyleClass().add("sign");
        var words = new Label(row.words());
        words.getStyleClass().add("deed");
        var facts = new Label(facts(row));
        facts.getStyleClass().add("hint");
        var text = new VBox(1, words, facts);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(9, sign, text);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Feather sign(HistoryRow row) {
        if (row.latest()) {
            return Feather.CHECK_CIRCLE;
        }
        return switch (row.state()) {
            case DONE -> row.isBeginning() ? Feather.CIRCLE : Feather.CHECK;
            case UNDONE -> Feather.ROTATE_CCW;
            case DROPPED -> Feather.SLASH;
        };
    }

    /// Where it stands comes first: the end of a long line is cut off.
    private static String facts(HistoryRow row) {
        var standing =
                row.latest()
                        ? Words.of("history.now")
                        : switch (row.state()) {
                            case DONE -> "";
                            case UNDONE -> Words.of("history.state.undone");
                            case DROPPED -> Words.of("history.state.dropped");
                        };
        var origin = row.isBeginning() ? "" : Words.of("history.by", row.who(), Moments.of(row.at()));
        return standing.isEmpty() || origin.isEmpty() ? standing + origin : Words.of("history.facts", standing, origin);
    }
}
