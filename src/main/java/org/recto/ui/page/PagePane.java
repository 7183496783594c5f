package org.recto.ui.page;

import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/// The page as a node: the text, what stands beside it, and the strip at its right edge. It learns its colours from the
/// style sheet.
final class PagePane extends Region {

    private static final StyleablePropertyFactory<PagePane> CSS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final StyleableProperty<Color> paper =
            colour("-page-paper", pane -> pane.paper, PageColours.INITIAL.paper());
    private final StyleableProperty<Color> ink = colour("-page-ink", pane -> pane.ink, PageColours.INITIAL.ink());
    private final StyleableProperty<Color> link = colour("-page-link", pane -> pane.link, PageColours.INITIAL.link());
    private final StyleableProperty<Color> muted =
            colour("-page-muted", pane -> pane.muted, PageColours.INITIAL.muted());
    private final StyleableProperty<Color> accent =
            colour("-page-accent", pane -> pane.accent, PageColours.INITIAL.accent());
    private final StyleableProperty<Color> selection =
            colour("-page-selection", pane -> pane.selection, PageColours.INITIAL.selection());

    private final Consumer<PageColours> coloured;
    private final Region area;
    private final Region strip;
    private final Region margin;
    private final Rectangle clip = new Rectangle();
    private PageColours told = PageColours.INITIAL;

    /// @param coloured told of the colours at the layout after they have changed
    PagePane(Region area, Region margin, Region strip, Consumer<PageColours> coloured) {
        this.area = area;
        this.margin = margin;
        this.strip = strip;
        margin.setClip(clip);
        this.coloured = coloured;
        getStyleClass().setAll("page");
        var sheet = Objects.requireNonNull(PagePane.class.getResource("page.css"));
        getStylesheets().setAll(sheet.toExternalForm());
        getChildren().setAll(area, margin, strip);
    }

    private StyleableProperty<Color> colour(
            String name, Function<PagePane, StyleableProperty<Color>> getter, Color initial) {
        var property = CSS.createStyleableColorProperty(this, name.substring(1), name, getter, initial);
        if (property instanceof ObservableValue<?> observable) {
            observable.addListener((_, _, _) -> requestLayout());
        }
        return property;
    }

    @Override
    protected void layoutChildren() {
        var now =
                new PageColours(
                        paper.getValue(),
                        ink.getValue(),
                        link.getValue(),
                        muted.getValue(),
                        accent.getValue(),
                        selection.getValue());
        if (!now.equals(told)) {
            told = now;
            coloured.accept(now);
        }
        double stripWidth = strip.prefWidth(getHeight());
        double width = Math.max(0, getWidth() - stripWidth);
        margin.resizeRelocate(0, 0, width, getHeight());
        clip.setWidth(width);
        clip.setHeight(getHeight());
        area.resizeRelocate(0, 0, width, getHeight());
        strip.resizeRelocate(width, 0, stripWidth, getHeight());
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS.getCssMetaData();
    }
}
