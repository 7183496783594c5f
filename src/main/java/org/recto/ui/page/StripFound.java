package org.recto.ui.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

import org.recto.text.Range;

import java.util.ArrayList;
import java.util.List;

/// What was found, on the overview strip: a tick at its left edge for each hit, and a bar all across for the one that
/// stands out.
final class StripFound extends Group {

    private static final double TICK = 4;

    /// So that a hit in a long book can be seen, in pixels.
    private static final int LEAST = 3;

    private static final double BAR = 3;

    private FoundHits hits = FoundHits.NONE;

    StripFound() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /// What to show from the next drawing on.
    void found(FoundHits now) {
        hits = now;
    }

    /// @param width of the strip, in pixels
    void draw(StripScale scale, double width, PageColours page) {
        getChildren().clear();
        if (hits.all().isEmpty()) {
            return;
        }
        var colours = FoundColours.of(page);
        var ticks = Shapes.filled(colours.edge());
        for (Range row : rows(scale)) {
            Shapes.box(ticks, new Rectangle2D(0, row.start(), TICK, row.length()));
        }
        getChildren().add(ticks);
        hits.current()
                .ifPresent(hit -> {
                    double y = Math.clamp(scale.y(hit.start()), 0, Math.max(0, scale.height() - BAR));
                    var bar = new Rectangle(0, Math.round(y), width, BAR);
                    bar.setFill(colours.edge());
                    getChildren().add(bar);
                });
    }

    /// The rows of pixels that hold hits, those that touch as one: few shapes for however many hits.
    List<Range> rows(StripScale scale) {
        var rows = new ArrayList<Range>();
        for (Range hit : hits.all()) {
            int from = (int) scale.y(hit.start());
            int to = Math.max(from + LEAST, (int) Math.ceil(scale.y(hit.end())));
            if (!rows.isEmpty() && from <= rows.getLast().end()) {
                var last = rows.removeLast();
                rows.add(new Range(last.start(), Math.max(last.end(), to)));
            } else {
                rows.add(new Range(from, to));
            }
        }
        return rows;
    }
}
