package org.recto.ui.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;
import org.recto.text.PictureSize;
import org.recto.ui.parts.Contrast;

/// One picture on a page: its place from the start, the picture itself as soon as it is decoded.
final class PlateView {

    /// Most pictures are made for white paper, and many have no ground of their own: on a dark page they get this one.
    private static final Color MAT = Color.gray(0.96);

    /// Where the place of a picture is seen while it is being decoded, how much of the ink.
    private static final double WAITING = 0.08;

    /// How much is left of what a lens does not look for.
    private static final double FADED = 0.3;

    private final Plate plate;
    private final Rectangle mat = new Rectangle();
    private final ImageView view = new ImageView();
    private final Group node = new Group(mat, view);
    private @Nullable PictureSize shown;
    private boolean awaited;

    PlateView(Plate plate) {
        this.plate = plate;
        view.setSmooth(true);
        view.setAccessibleText(plate.words());
        node.getStyleClass().add("plate");
        node.setVisible(false);
    }

    Plate plate() {
        return plate;
    }

    Node node() {
        return node;
    }

    void hide() {
        node.setVisible(false);
    }

    /// @param box in the coordinates of the text flow
    void place(Rectangle2D box) {
        node.setVisible(true);
        mat.setX(box.getMinX());
        mat.setY(box.getMinY());
        mat.setWidth(box.getWidth());
        mat.setHeight(box.getHeight());
        view.setX(box.getMinX());
        view.setY(box.getMinY());
        view.setFitWidth(box.getWidth());
        view.setFitHeight(box.getHeight());
    }

    /// Whether a point of the text flow is on it.
    boolean contains(double x, double y) {
        return node.isVisible() && mat.contains(x, y);
    }

    void colours(PageColours colours, boolean faded) {
        boolean dark = Contrast.luminance(colours.paper()) < Contrast.luminance(colours.ink());
        mat.setFill(shown == null ? colours.ink().deriveColor(0, 1, 1, WAITING) : dark ? MAT : Color.TRANSPARENT);
        node.setOpacity(faded ? FADED : 1);
    }

    /// How many pixels of the screen it needs: not more than it has itself.
    ///
    /// @param scale pixels of the screen for one of the page
    PictureSize needed(double scale) {
        return new PictureSize(
                (int) Math.min(plate.size().width(), Math.ceil(mat.getWidth() * scale)),
                (int) Math.min(plate.size().height(), Math.ceil(mat.getHeight() * scale)));
    }

    /// Whether it has been asked for and not come yet.
    boolean isAwaited() {
        return awaited;
    }

    void await(boolean nowAwaited) {
        awaited = nowAwaited;
    }

    /// Whether it is shown as large as this.
    boolean isShown(PictureSize size) {
        return size.equals(shown);
    }

    void show(Image image, PictureSize size) {
        shown = size;
        view.setImage(image);
    }
}
