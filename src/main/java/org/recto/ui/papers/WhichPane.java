package org.recto.ui.papers;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import org.recto.annotation.Item;
import org.recto.text.Id;
import org.recto.ui.parts.Words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Which readings, themes or people a document is about: a box to tick for each, and one for all.
///
/// @param <T> what is chosen from
final class WhichPane<T extends Item> {

    /// Changes what is wanted.
    interface Change<T extends Item> {
        void by(UnaryOperator<Selection<T>> how);
    }

    private final String key;
    private final Map<Id<T>, CheckBox> boxes = new LinkedHashMap<>();
    private final CheckBox all = new CheckBox();
    private final TitledPane node = new TitledPane();

    /// @param key of the words
    /// @param names what each is called
    WhichPane(String key, Map<Id<T>, String> names, Change<T> change) {
        this.key = key;
        var ids = List.copyOf(names.keySet());
        var rows = new VBox();
        rows.getStyleClass().add("which-rows");
        ready(all, Words.of(key + ".all"));
        all.setOnAction(_ -> change.by(_ -> Selection.of(all.isSelected())));
        rows.getChildren().add(all);
        names.forEach((id, name) -> {
            var box = new CheckBox();
            ready(box, name.isBlank() ? Words.of("papers.nameless") : name);
            box.setOnAction(_ -> change.by(was -> was.with(id, box.isSelected(), ids)));
            boxes.put(id, box);
            rows.getChildren().add(box);
        });
        node.setContent(rows);
        node.setExpanded(false);
        node.setAnimated(false);
        node.getStyleClass().add("which");
        node.setId(key.replace('.', '-'));
    }

    private static void ready(CheckBox box, String name) {
        box.setText(name);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
    }

    TitledPane node() {
        return node;
    }

    void show(Selection<T> selection) {
        boxes.forEach((id, box) -> box.setSelected(selection.has(id)));
        long chosen = boxes.keySet().stream().filter(selection::has).count();
        boolean every = selection.some().isEmpty();
        all.setIndeterminate(!every && chosen > 0);
        all.setSelected(every);
        node.setText(every ? Words.of(key + ".every", boxes.size()) : Words.of(key + ".some", chosen, boxes.size()));
    }
}
