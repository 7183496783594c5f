package org.recto.ui.commands;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.recto.ui.parts.Words;

import java.util.List;

/// The menu bar, drawn from the commands.
public final class Menus {

    private final Commands commands;
    private final MenuBar bar = new MenuBar();

    public Menus(Commands commands) {
        this.commands = commands;
        bar.getMenus().setAll(commands.groups().stream().map(this::menu).toList());
        bar.setUseSystemMenuBar(System.getProperty("os.name").startsWith("Mac"));
    }

    public MenuBar bar() {
        return bar;
    }

    private Menu menu(Commands.Group group) {
        var menu = new Menu(Words.of("menu." + group.id()));
        for (List<String> section : group.sections()) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            for (String id : section) {
                menu.getItems().add(id.equals(Commands.THEMES) ? themes() : item(commands.get(id)));
            }
        }
        return menu;
    }

    private Menu themes() {
        var menu = new Menu(Words.of("menu.tag"));
        var placeholder = new MenuItem(Words.of("menu.tag.none"));
        placeholder.setDisable(true);
        menu.getItems().add(placeholder);
        menu.setOnShowing(_ -> {
            var items = commands.themes().stream().map(Menus::item).toList();
            menu.getItems().setAll(items.isEmpty() ? List.of(placeholder) : items);
        });
        return menu;
    }

    private static MenuItem item(Command command) {
        var item = new MenuItem();
        item.setId("menu-" + command.id());
        item.setMnemonicParsing(false);
        item.textProperty().bind(command.text());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.acceleratorProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () -> command.key().map(ShownKey::new).orElse(null), command.bound()));
        item.setOnAction(_ -> command.run());
        return item;
    }
}
