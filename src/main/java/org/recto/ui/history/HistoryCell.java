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

import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        setAccessibleText(empty ? null : deed(row, ": ") + ". " + facts(row));
        if (!empty) {
            tooltip.setText(deed(row, "\n") + "\n" + facts(row));
        }
        setTooltip(empty ? null : tooltip);
    }

    private static Node look(HistoryRow row) {
        var sign = new StackPane(new FontIcon(sign(row)));
        sign.getStyleClass().add("sign");
        var words = new Label(row.words());
        words.getStyleClass().add("deed");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var standing = new Label(standing(row));
        standing.getStyleClass().add("hint");
        standing.setMinWidth(Label.USE_PREF_SIZE);
        var origin = new Label(origin(row));
        origin.getStyleClass().add("hint");
        var text = new VBox(1, new HBox(6, words, standing));
        if (!row.about().isEmpty()) {
            var about = new Label(row.about());
            about.getStyleClass().addAll("deed", "quote");
            text.getChildren().add(about);
        }
        text.getChildren().add(origin);
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

    private static String standing(HistoryRow row) {
        if (row.latest()) {
            return Words.of("history.now");
        }
        return switch (row.state()) {
            case DONE -> "";
            case UNDONE -> Words.of("history.state.undone");
            case DROPPED -> Words.of("history.state.dropped");
        };
    }

    private static String origin(HistoryRow row) {
        return row.isBeginning() ? "" : Words.of("history.by", row.who(), Moments.of(row.at()));
    }

    private static String deed(HistoryRow row, String before) {
        return row.about().isEmpty() ? row.words() : row.words() + before + row.about();
    }

    private static String facts(HistoryRow row) {
        return Stream.of(standing(row), origin(row)).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
    }
}
