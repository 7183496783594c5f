package org.recto.ui.page;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

import org.jspecify.annotations.Nullable;
import org.recto.ui.parts.Words;

/// The scroll bar of a page and the overview of all that is marked in it, in one. Its scale is characters, so the thumb
/// never jumps, and a mark stands where the thumb must go to see it.
final class PageStrip extends Region {

    private static final double WIDTH = 18;
    private static final double MARK_LEFT = 4;
    private static final int MARKS_WIDTH = 10;
    private static final double LEAST_THUMB = 16;

    private final PageText text;
    private final Marks marks;
    private final PageBody body;
    private final ImageView picture = new ImageView();
    private final StripFound found = new StripFound();
    private final Rectangle thumb = new Rectangle();
    private final Tooltip tooltip = new Tooltip();
    private boolean stale = true;
    private double drawnHeight = -1;
    private double grabbed;
    private double topCharacters;
    private double seenCharacters;

    PageStrip(PageText text, Marks marks, PageBody body) {
        this.text = text;
        this.marks = marks;
        this.body = body;
        getStyleClass().setAll("page-strip");
        thumb.getStyleClass().setAll("page-thumb");
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        setAccessibleText(Words.of("page.strip"));
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        thumb.setStrokeType(StrokeType.INSIDE);
        thumb.setManaged(false);
        thumb.setMouseTransparent(true);
        getChildren().setAll(picture, thumb, found);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        Tooltip.install(this, tooltip);
    }

    private StripScale scale() {
        return new StripScale(text.text().length(), getHeight());
    }

    /// Draws the marks anew, at the next layout.
    void refresh() {
        stale = true;
        requestLayout();
    }

    /// Shows what was found.
    void found(FoundHits hits) {
        found.found(hits);
        refresh();
    }

    /// Puts the thumb where the page is.
    void follow() {
        topCharacters = body.scroller().charactersAbove(0);
        seenCharacters = Math.max(0, body.scroller().charactersAbove(body.area().getHeight()) - topCharacters);
        placeThumb();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private void placeThumb() {
        double height = Math.min(getHeight(), Math.max(LEAST_THUMB, scale().y(seenCharacters)));
        thumb.setX(1.5);
        thumb.setY(Math.min(scale().y(topCharacters), Math.max(0, getHeight() - height)));
        thumb.setWidth(WIDTH - 3);
        thumb.setHeight(height);
        thumb.setArcWidth(6);
        thumb.setArcHeight(6);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            boolean onThumb = thumb.getY() <= event.getY() && event.getY() <= thumb.getY() + thumb.getHeight();
            grabbed = onThumb ? event.getY() - scale().y(topCharacters) : thumb.getHeight() / 3;
            if (!onThumb) {
                go(event.getY());
            }
            body.area().requestFocus();
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            go(event.getY());
            event.consume();
        }
    }

    private void go(double y) {
        body.scroller().toCharacters(scale().characters(y - grabbed));
    }

    private void hovered(MouseEvent event) {
        var label = StripLabel.at(event.getY(), scale(), marks, text);
        tooltip.setText(label.orElse(Words.of("page.strip")));
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected void layoutChildren() {
        if (stale || drawnHeight != getHeight()) {
            drawnHeight = getHeight();
            draw();
        }
        placeThumb();
    }

    private void draw() {
        stale = false;
        var rows = StripRows.of(marks, scale());
        picture.setImage(StripPicture.of(rows, body.painter().tints(), MARKS_WIDTH));
        picture.setX(MARK_LEFT);
        found.draw(scale(), WIDTH, body.painter().colours());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> topCharacters;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) text.text().length();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
