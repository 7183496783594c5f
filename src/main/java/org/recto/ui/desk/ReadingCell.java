package org.recto.ui.desk;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.recto.ui.parts.Words;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A reading in the list: title and author, and how many annotations it has.
final class ReadingCell extends ListCell<ReadingRow> {

    @Override
    protected void updateItem(ReadingRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : look(row));
        setAccessibleText(empty ? null : spoken(row));
        setPrefWidth(0);
    }

    private static String spoken(ReadingRow row) {
        var name =
                Words.of(
                        row.open() ? "readings.row.open" : "readings.row",
                        row.reading().details().title(),
                        row.annotations());
        var unplaced = row.unplaced() == 0 ? "" : ", " + Words.of("readings.unplaced", row.unplaced());
        return name + unplaced + (row.reading().isSealed() ? ", " + Words.of("readings.sealed") : "");
    }

    private static HBox look(ReadingRow row) {
        var title = new Label(row.reading().details().title());
        title.getStyleClass().add(row.open() ? "open-reading" : "closed-reading");
        var below = below(row);
        title.setWrapText(below.isEmpty());
        var words = new VBox(1, title);
        if (!below.isEmpty()) {
            var line = new Label(below);
            line.getStyleClass().add("hint");
            words.getChildren().add(line);
        }
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var count = new Label(row.annotations() > 0 ? Integer.toString(row.annotations()) : "");
        count.getStyleClass().add("count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        var box = new HBox(6, words);
        if (row.reading().isSealed()) {
            box.getChildren().add(lock());
        }
        box.getChildren().add(count);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static FontIcon lock() {
        var lock = new FontIcon(Feather.LOCK);
        lock.getStyleClass().add("sealed");
        lock.setAccessibleText(Words.of("readings.sealed"));
        return lock;
    }

    /// There is room for one more line: what waits comes before the author.
    private static String below(ReadingRow row) {
        var waiting = row.unplaced() > 0 ? Words.of("readings.unplaced", row.unplaced()) : "";
        return Stream.of(waiting, row.reading().details().author())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
