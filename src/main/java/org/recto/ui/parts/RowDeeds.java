package org.recto.ui.parts;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// What can be done with the rows of a list: by keys, from a row's menu, and, for the first deed, by a click. One table
/// serves all three, so that whatever the mouse can do the keys can do too.
///
/// @param <R> a row
public final class RowDeeds<R> {

    private final ListView<R> list;
    private final List<List<RowDeed<R>>> groups;

    private RowDeeds(ListView<R> list, List<List<RowDeed<R>>> groups) {
        this.list = list;
        this.groups = groups;
    }

    /// Lets the keys work on the selected row of a list.
    ///
    /// @param groups the deeds, as a menu parts them by lines
    public static <R> RowDeeds<R> on(ListView<R> list, List<List<RowDeed<R>>> groups) {
        var deeds = new RowDeeds<R>(list, groups);
        list.addEventHandler(KeyEvent.KEY_PRESSED, deeds::pressed);
        list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, deeds::askedByKey);
        return deeds;
    }

    /// Gives a cell of the list the click and the menu.
    public <C extends ListCell<R>> C equip(C cell) {
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(cell, event));
        cell.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> offer(cell.getItem(), event));
        return cell;
    }

    private void clicked(ListCell<R> cell, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !cell.isEmpty()) {
            act(groups.getFirst().getFirst(), cell.getItem());
        }
    }

    /// A key for menus goes to the list, not to a cell of it.
    private void askedByKey(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            offer(list.getSelectionModel().getSelectedItem(), event);
        }
    }

    /// A menu is a window of its own: most rows never need theirs, and a list sets its rows often.
    private void offer(@Nullable R row, ContextMenuEvent event) {
        if (row != null) {
            menu(row).show(list, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        var deed =
                groups.stream()
                        .flatMap(List::stream)
                        .filter(it -> it.keys().stream().anyMatch(key -> key.match(event)))
                        .findFirst();
        var row = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        if (deed.isPresent() && row.isPresent()) {
            act(deed.get(), row.get());
            event.consume();
        }
    }

    private static <R> void act(RowDeed<R> deed, R row) {
        if (deed.enabled()) {
            deed.action().accept(row);
        }
    }

    private ContextMenu menu(R row) {
        var menu = new ContextMenu();
        for (var group : groups) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.stream()
                    .filter(deed -> !deed.name().isEmpty())
                    .map(deed -> item(deed, row))
                    .forEach(menu.getItems()::add);
        }
        return menu;
    }

    private MenuItem item(RowDeed<R> deed, R row) {
        var item = new MenuItem(deed.name());
        item.setDisable(!deed.enabled());
        item.setOnAction(_ -> deed.action().accept(row));
        return item;
    }
}
