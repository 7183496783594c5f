package org.recto.ui.commands;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Card;
import org.recto.ui.parts.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A page with every key, drawn from the commands.
public final class KeySheet implements Card {

    private static final int COLUMNS = 3;
    private static final double COLUMN = 270;

    private final ScrollPane scroll;
    private final VBox node;

    /// @param close closes this card
    public KeySheet(Commands commands, Runnable close) {
        var groups = new ArrayList<>(commands.groups().stream().map(group -> group(commands, group)).toList());
        groups.add(section("keys.page", pageKeys()));
        scroll = new ScrollPane(columns(groups));
        scroll.setFitToWidth(true);
        var title = new Label(Words.of("keys.title"));
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, Buttons.icon(Feather.X, Words.of("card.close"), close));
        head.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(head, scroll);
        node.getStyleClass().addAll("card", "key-sheet");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        scroll.requestFocus();
    }

    @Override
    public boolean dims() {
        return true;
    }

    /// Each group goes, the longest first, to the shortest column so far, so that all become about equally long; in a
    /// column, and among the columns, the groups stand in the order of the menus.
    private static HBox columns(List<VBox> groups) {
        var columns = Stream.<List<VBox>>generate(ArrayList::new).limit(COLUMNS).toList();
        groups.stream()
                .sorted(Comparator.comparingInt(KeySheet::length).reversed())
                .forEach(group ->
                        columns.stream().min(Comparator.comparingInt(KeySheet::rows)).orElseThrow().add(group));
        columns.forEach(column -> column.sort(Comparator.comparingInt(groups::indexOf)));
        var row = new HBox(32);
        columns.stream()
                .filter(column -> !column.isEmpty())
                .sorted(Comparator.comparingInt((List<VBox> column) -> groups.indexOf(column.getFirst())))
                .forEach(column -> row.getChildren().add(column(column)));
        row.getStyleClass().add("key-columns");
        return row;
    }

    private static VBox column(List<VBox> groups) {
        var column = new VBox(10);
        column.getChildren().setAll(groups);
        column.setPrefWidth(COLUMN);
        return column;
    }

    private static int rows(List<VBox> column) {
        return column.stream().mapToInt(KeySheet::length).sum();
    }

    private static int length(VBox group) {
        return group.getChildren().size() + 1;
    }

    private static VBox group(Commands commands, Commands.Group group) {
        var rows =
                group.sections().stream()
                        .flatMap(List::stream)
                        .filter(id -> !id.equals(Commands.THEMES))
                        .map(commands::get)
                        .flatMap(command -> command.key().map(key -> row(command.name(), key.display())).stream())
                        .toList();
        return section("menu." + group.id(), rows);
    }

    /// The keys that the page and the lists answer by themselves.
    private static List<Node> pageKeys() {
        return Words.of("keys.page.lines")
                .lines()
                .map(line -> line.split("\\|", 2))
                .map(parts -> row(parts[1].strip(), parts[0].strip()))
                .toList();
    }

    private static VBox section(String title, List<Node> rows) {
        var heading = new Label(Words.of(title));
        heading.getStyleClass().add("section-title");
        var section = new VBox(2, heading);
        section.getChildren().addAll(rows);
        return section;
    }

    private static Node row(String name, String key) {
        var text = new Label(name);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, text, cap);
    }
}
