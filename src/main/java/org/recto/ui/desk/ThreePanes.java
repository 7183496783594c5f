package org.recto.ui.desk;

import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.ArrayList;

/// A wide middle between two sides that come and go and keep their widths in pixels.
final class ThreePanes {

    private final PanesModel panes;
    private final Region left;
    private final Region middle;
    private final Region right;
    private final SplitPane node = new SplitPane();

    ThreePanes(PanesModel panes, Region left, Region middle, Region right) {
        this.panes = panes;
        this.left = left;
        this.middle = middle;
        this.right = right;
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        node.getStyleClass().add("desk");
        node.widthProperty().subscribe(this::divide);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> remember());
        panes.left().subscribe(_ -> arrange());
        panes.right().subscribe(_ -> arrange());
    }

    SplitPane node() {
        return node;
    }

    /// Only the mouse moves a divider.
    private void remember() {
        if (node.getItems().contains(left)) {
            panes.leftWidth().set(left.getWidth());
        }
        if (node.getItems().contains(right)) {
            panes.rightWidth().set(right.getWidth());
        }
    }

    private void arrange() {
        var shown = new ArrayList<Region>();
        if (panes.left().get()) {
            shown.add(left);
        }
        shown.add(middle);
        if (panes.right().get() != PanesModel.Side.NONE) {
            shown.add(right);
        }
        if (!node.getItems().equals(shown)) {
            node.getItems().setAll(shown);
            divide();
        }
    }

    private void divide() {
        double width = node.getWidth();
        if (width <= 0 || node.getDividers().isEmpty()) {
            return;
        }
        if (panes.left().get()) {
            node.setDividerPosition(0, panes.leftWidth().get() / width);
        }
        if (panes.right().get() != PanesModel.Side.NONE) {
            node.setDividerPosition(node.getDividers().size() - 1, 1 - panes.rightWidth().get() / width);
        }
    }
}
