package org.recto.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// What can be seen in a window, by those who look and by those who listen.
final class Sight {

    private final Fx fx;
    private final Supplier<Parent> root;

    Sight(Fx fx, Supplier<Parent> root) {
        this.fx = fx;
        this.root = root;
    }

    /// The node that is seen of those that a selector finds.
    Node node(String selector) {
        return fx.get(() ->
                root.get().lookupAll(selector).stream()
                        .filter(Sight::isSeen)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("not seen: " + selector)));
    }

    boolean has(String selector) {
        return fx.get(() -> root.get().lookupAll(selector).stream().anyMatch(Sight::isSeen));
    }

    /// The rows of a list that are filled, from top to bottom.
    List<ListCell<?>> rows(String list) {
        return fx.get(() -> {
            var rows = new ArrayList<ListCell<?>>();
            for (Node node : node(list).lookupAll(".list-cell")) {
                if (node instanceof ListCell<?> cell && !cell.isEmpty() && isSeen(cell)) {
                    rows.add(cell);
                }
            }
            rows.sort(Comparator.comparingDouble(row -> row.localToScene(0, 0).getY()));
            return rows;
        });
    }

    /// What the rows of a list say to those who do not see them.
    List<String> spoken(String list) {
        return rows(list).stream().map(row -> fx.get(row::getAccessibleText)).toList();
    }

    /// Every word that is seen within a node, label by label.
    List<String> words(String selector) {
        return fx.get(() -> labels(node(selector)).stream().map(Labeled::getText).filter(Objects::nonNull).toList());
    }

    /// Every word in the window.
    List<String> words() {
        return fx.get(() -> labels(root.get()).stream().map(Labeled::getText).filter(Objects::nonNull).toList());
    }

    /// The button with this name.
    Node button(String name) {
        return fx.get(() ->
                labels(root.get()).stream()
                        .filter(label -> name.equals(label.getText()) || name.equals(label.getAccessibleText()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button is called " + name)));
    }

    /// The item of a command in the menus.
    MenuItem menu(String command) {
        return fx.get(() ->
                ((MenuBar) root.get().lookup(".menu-bar"))
                        .getMenus().stream()
                                .flatMap(menu -> menu.getItems().stream())
                                .filter(item -> ("menu-" + command).equals(item.getId()))
                                .findFirst()
                                .orElseThrow());
    }

    /// What has the keyboard.
    Node focused() {
        return fx.get(() -> Objects.requireNonNull(root.get().getScene().getFocusOwner(), "nothing has the keyboard"));
    }

    private static List<Labeled> labels(Node node) {
        var found = new ArrayList<Labeled>();
        collect(node, found);
        return found;
    }

    private static void collect(Node node, List<Labeled> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label) {
            found.add(label);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static boolean isSeen(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (!above.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
