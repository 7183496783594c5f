package org.recto.ui.desk;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.recto.ui.notes.InspectorPane;
import org.recto.ui.notes.MarksPane;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Words;

import java.util.Objects;

/// The right side, when it is wanted: the passage at hand, or the list of all annotations.
final class SidePane {

    private final PanesModel panes;
    private final InspectorPane inspector;
    private final MarksPane marks;
    private final StackPane body = new StackPane();
    private final ToggleGroup tabs = new ToggleGroup();
    private final VBox node;
    private Subscription subscription = Subscription.EMPTY;
    private PanesModel.Side shown = PanesModel.Side.NONE;

    SidePane(PanesModel panes, InspectorPane inspector, MarksPane marks) {
        this.panes = panes;
        this.inspector = inspector;
        this.marks = marks;
        var head =
                new HBox(
                        tab(PanesModel.Side.PASSAGE, "side.passage", Styles.LEFT_PILL),
                        tab(PanesModel.Side.MARKS, "side.marks", Styles.RIGHT_PILL),
                        gap(),
                        Buttons.icon(Feather.X, Words.of("side.close"), () -> panes.right().set(PanesModel.Side.NONE)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("side-head");
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(head, body);
        node.getStyleClass().addAll("side", "right");
    }

    Region node() {
        return node;
    }

    void shown() {
        subscription = panes.right().subscribe(this::show);
    }

    void hidden() {
        subscription.unsubscribe();
        show(PanesModel.Side.NONE);
    }

    private ToggleButton tab(PanesModel.Side side, String key, String shape) {
        var tab = new ToggleButton(Words.of(key));
        tab.getStyleClass().addAll(Styles.SMALL, shape);
        tab.setToggleGroup(tabs);
        tab.setUserData(side);
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            panes.right().set(side);
        });
        return tab;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void show(PanesModel.Side side) {
        if (side == shown) {
            return;
        }
        switch (shown) {
            case PASSAGE -> inspector.hidden();
            case MARKS -> marks.hidden();
            case NONE -> {}
        }
        shown = side;
        switch (side) {
            case PASSAGE -> {
                inspector.shown();
                body.getChildren().setAll(inspector.node());
            }
            case MARKS -> {
                marks.shown();
                body.getChildren().setAll(marks.node());
            }
            case NONE -> body.getChildren().clear();
        }
        tabs.getToggles().stream()
                .filter(tab -> Objects.equals(tab.getUserData(), side))
                .forEach(tab -> tab.setSelected(true));
    }
}
