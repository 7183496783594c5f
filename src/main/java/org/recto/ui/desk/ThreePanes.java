package org.recto.ui.desk;

import javafx.beans.property.DoubleProperty;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A wide middle between two sides that come and go and keep their widths. Where all three would leave the middle too
/// narrow to read in, the left one makes room as long as the right one is there.
final class ThreePanes extends Region {

    private static final double HANDLE = 5;

    private final PanesModel panes;
    private final Region left;
    private final Region middle;
    private final Region right;
    private final Region leftHandle;
    private final Region rightHandle;

    ThreePanes(PanesModel panes, Region left, Region middle, Region right) {
        this.panes = panes;
        this.left = left;
        this.middle = middle;
        this.right = right;
        this.leftHandle = handle(panes.leftWidth(), 1);
        this.rightHandle = handle(panes.rightWidth(), -1);
        getStyleClass().add("desk");
        getChildren().setAll(left, middle, right, leftHandle, rightHandle);
        panes.leftShown().subscribe(_ -> arrange());
        panes.rightShown().subscribe(_ -> arrange());
        panes.leftWidth().subscribe(_ -> requestLayout());
        panes.rightWidth().subscribe(_ -> requestLayout());
        panes.scale().subscribe(_ -> requestLayout());
        widthProperty()
                .subscribe((_, width) -> {
                    // before it was ever laid out nothing is known of how much room there is
                    if (width.doubleValue() > 0) {
                        panes.width().set(width.doubleValue());
                    }
                });
    }

    private static Region handle(DoubleProperty width, int direction) {
        var handle = new Region();
        handle.getStyleClass().add("handle");
        handle.setCursor(Cursor.H_RESIZE);
        handle.addEventHandler(
                MouseEvent.MOUSE_DRAGGED,
                event -> {
                    double wanted = width.get() + direction * (event.getX() - HANDLE / 2);
                    width.set(Math.clamp(wanted, PanesModel.NARROWEST, PanesModel.WIDEST));
                });
        return handle;
    }

    private void arrange() {
        boolean toTheRight = panes.rightShown().get() != PanesModel.Side.NONE;
        left.setVisible(panes.leftShown().get());
        leftHandle.setVisible(panes.leftShown().get());
        right.setVisible(toTheRight);
        rightHandle.setVisible(toTheRight);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double from = left.isVisible() ? snapSizeX(panes.shown(panes.leftWidth())) : 0;
        double to = right.isVisible() ? getWidth() - snapSizeX(panes.shown(panes.rightWidth())) : getWidth();
        left.resizeRelocate(0, 0, from, height);
        middle.resizeRelocate(from, 0, Math.max(0, to - from), height);
        right.resizeRelocate(to, 0, Math.max(0, getWidth() - to), height);
        leftHandle.resizeRelocate(from - HANDLE / 2, 0, HANDLE, height);
        rightHandle.resizeRelocate(to - HANDLE / 2, 0, HANDLE, height);
    }
}
