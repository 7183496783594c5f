package org.recto.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The menu of a row: what it offers, and how it is asked for.
@ExtendWith(FxExtension.class)
class RowDeedsTest {

    private final List<String> done = new ArrayList<>();
    private ListView<String> list;

    @BeforeEach
    void show_a_list(Fx fx) {
        var remove = new RowDeed<String>("Remove", true, RowDeed.alone(KeyCode.DELETE), row -> done.add("-" + row));
        var rename = new RowDeed<String>("Rename", false, RowDeed.alone(KeyCode.F2), row -> done.add("=" + row));
        var hidden = new RowDeed<String>("", true, RowDeed.alone(KeyCode.SPACE), row -> done.add(" " + row));
        list =
                fx.get(() -> {
                    var made = new ListView<String>();
                    made.getItems().setAll("winter", "spring");
                    var deeds = RowDeeds.on(made, List.of(List.of(remove, hidden), List.of(rename)));
                    made.setCellFactory(_ -> deeds.equip(new Named()));
                    return made;
                });
        fx.show(list, 200, 200);
    }

    private static final class Named extends ListCell<String> {
        @Override
        protected void updateItem(String row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty ? null : row);
        }
    }

    private ContextMenu asked(Fx fx, Node node, boolean byKey) {
        fx.run(() ->
                Event.fireEvent(
                        node,
                        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 10, 10, byKey, null)));
        fx.settle();
        return fx.get(() ->
                Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .findFirst()
                        .orElseThrow());
    }

    private Node cell(Fx fx, String row) {
        return fx.get(() ->
                list.lookupAll(".list-cell").stream()
                        .filter(node -> node instanceof ListCell<?> cell && row.equals(cell.getText()))
                        .findFirst()
                        .orElseThrow());
    }

    private static List<String> names(ContextMenu menu) {
        return menu.getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).toList();
    }

    @Test
    void the_mouse_asks_for_the_menu_of_the_row_that_it_is_on(Fx fx) {
        fx.run(() -> list.getSelectionModel().select("winter"));
        var menu = asked(fx, cell(fx, "spring"), false);
        assertThat(names(menu)).containsExactly("Remove", "Rename");
        assertThat(menu.getItems().getLast().isDisable()).isTrue();
        fx.run(() -> menu.getItems().getFirst().fire());
        assertThat(done).containsExactly("-spring");
    }

    @Test
    void a_key_asks_for_the_menu_of_the_selected_row(Fx fx) {
        fx.run(() -> list.getSelectionModel().select("winter"));
        var menu = asked(fx, list, true);
        fx.run(() -> menu.getItems().getFirst().fire());
        assertThat(done).containsExactly("-winter");
    }

    @Test
    void where_there_is_no_row_there_is_no_menu(Fx fx) {
        fx.run(() ->
                Event.fireEvent(
                        list,
                        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 10, 10, true, null)));
        fx.settle();
        assertThat(fx.get(() -> Window.getWindows().stream().noneMatch(ContextMenu.class::isInstance))).isTrue();
    }
}
