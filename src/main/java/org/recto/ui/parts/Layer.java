package org.recto.ui.parts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// What lies above the window's content: one [Card] at a time, beside the place that it belongs to or in the middle.
///
/// Cards are part of the scene, not windows of their own: so they are drawn in pictures, never stray to another screen,
/// and close on a click beside them or Escape.
public final class Layer {

    private static final double GAP = 6;
    private static final double EDGE = 16;

    private final Region shade = new Region();
    private final ReadOnlyObjectWrapper<Optional<Card>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Surface node = new Surface();
    private Optional<Bounds> beside = Optional.empty();
    private @Nullable Node before;

    public Layer() {
        shade.getStyleClass().add("shade");
        shade.setOnMousePressed(this::pressedBeside);
        node.setPickOnBounds(false);
        node.setVisible(false);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        node.sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(owner -> Optional.ofNullable(owner).ifPresent(this::keepFocus));
    }

    public Region node() {
        return node;
    }

    /// The card that is open, if any.
    public ReadOnlyObjectProperty<Optional<Card>> card() {
        return card.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return card.get().isPresent();
    }

    /// Opens a card in the middle of the window.
    public void open(Card opened) {
        open(opened, Optional.empty());
    }

    /// Opens a card beside a place, which stays in sight where there is room. A card that is open already goes.
    ///
    /// @param place in the coordinates of the scene
    public void open(Card opened, Optional<Bounds> place) {
        var owner = isOpen() ? before : node.getScene() == null ? null : node.getScene().getFocusOwner();
        take();
        before = owner;
        beside = place;
        shade.getStyleClass().removeAll("dims");
        if (opened.dims()) {
            shade.getStyleClass().add("dims");
        }
        node.getChildren().setAll(shade, opened.node());
        node.setVisible(true);
        card.set(Optional.of(opened));
        node.applyCss();
        node.layout();
        opened.focus();
    }

    /// Closes the card that is open, if any, and gives the keyboard back.
    public void close() {
        if (isOpen()) {
            var owner = before;
            take();
            node.setVisible(false);
            if (owner != null && owner.getScene() != null) {
                owner.requestFocus();
            }
        }
    }

    private void take() {
        var gone = card.get();
        card.set(Optional.empty());
        node.getChildren().clear();
        gone.ifPresent(Card::closed);
    }

    private void keepFocus(Node owner) {
        card.get().filter(open -> !Places.holds(open.node(), owner)).ifPresent(Card::focus);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
            if (!card.get().orElseThrow().escaped()) {
                close();
            }
            event.consume();
        }
    }

    private void pressedBeside(MouseEvent event) {
        close();
        event.consume();
    }

    private final class Surface extends Pane {

        @Override
        protected void layoutChildren() {
            shade.resizeRelocate(0, 0, getWidth(), getHeight());
            card.get().ifPresent(open -> place(open.node()));
        }

        private void place(Region region) {
            double width = Math.min(region.prefWidth(-1), getWidth() - 2 * EDGE);
            double height = Math.min(region.prefHeight(width), getHeight() - 2 * EDGE);
            var room = new BoundingBox(EDGE, EDGE, getWidth() - 2 * EDGE, getHeight() - 2 * EDGE);
            var at =
                    beside.map(place -> Beside.place(sceneToLocal(place), width, height, room, GAP))
                            .orElseGet(() -> middle(width, height));
            region.resizeRelocate(
                    snapPositionX(at.getMinX()), snapPositionY(at.getMinY()), snapSizeX(width), snapSizeY(height));
        }

        private Bounds middle(double width, double height) {
            return new BoundingBox((getWidth() - width) / 2, (getHeight() - height) / 3, width, height);
        }
    }
}
