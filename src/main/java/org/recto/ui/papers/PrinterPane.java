package org.recto.ui.papers;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.recto.ui.parts.Form;
import org.recto.ui.parts.Words;

import java.util.List;

/// Which printer, and how many copies.
final class PrinterPane {

    private static final int MOST_COPIES = 999;

    private final ComboBox<String> printer = new ComboBox<>();
    private final HBox node;
    private final Subscription shown;

    PrinterPane(PrinterModel model) {
        printer.setId("papers-printer");
        printer.setMaxWidth(Double.MAX_VALUE);
        printer.valueProperty().subscribe((_, chosen) -> model.choose(chosen));
        var copies = new Spinner<Integer>(1, MOST_COPIES, 1);
        copies.setId("papers-copies");
        copies.setEditable(true);
        copies.getEditor().setAccessibleText(Words.of("papers.copies"));
        copies.setPrefWidth(90);
        copies.getEditor().textProperty().subscribe(typed -> model.setCopies(number(typed)));
        var which = Form.field(Words.of("papers.printer"), printer);
        HBox.setHgrow(which, Priority.ALWAYS);
        var many = Form.field(Words.of("papers.copies"), copies);
        HBox.setHgrow(many, Priority.NEVER);
        node = new HBox(12, which, many);
        shown = model.names().subscribe(this::show);
    }

    /// What is typed counts at once, and the least where it is no number.
    private static int number(String typed) {
        return typed.matches("[0-9]{1,3}") ? Math.max(1, Integer.parseInt(typed)) : 1;
    }

    private void show(List<String> names) {
        printer.getItems().setAll(names);
        printer.setDisable(names.isEmpty());
        if (!names.isEmpty()) {
            printer.getSelectionModel().selectFirst();
        }
    }

    Region node() {
        return node;
    }

    void focus() {
        printer.requestFocus();
    }

    void close() {
        shown.unsubscribe();
    }
}
