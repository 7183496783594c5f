package org.recto.ui.find;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/// What is looked for on the left, how on the right; where there is no room for both in one row, one below the other.
final class FindBar extends Region {

    private static final double GAP = 10;

    private final Region what;
    private final Region how;

    FindBar(Region what, Region how) {
        this.what = what;
        this.how = how;
        getChildren().setAll(what, how);
    }

    private boolean isOneRow(double width) {
        return what.minWidth(-1) + GAP + how.prefWidth(-1) <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - insetsAcross();
        double edges = snappedTopInset() + snappedBottomInset();
        double one = what.prefHeight(-1);
        double other = how.prefHeight(-1);
        return edges + (isOneRow(room) ? Math.max(one, other) : one + GAP / 2 + other);
    }

    private double insetsAcross() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = getWidth() - insetsAcross();
        double right = Math.min(width, how.prefWidth(-1));
        if (isOneRow(width)) {
            double height = getHeight() - y - snappedBottomInset();
            layoutInArea(what, x, y, width - right - GAP, height, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(how, x + width - right, y, right, height, 0, HPos.RIGHT, VPos.CENTER);
        } else {
            double height = what.prefHeight(-1);
            layoutInArea(what, x, y, width, height, 0, HPos.LEFT, VPos.CENTER);
            double below = y + height + GAP / 2;
            layoutInArea(how, x + width - right, below, right, how.prefHeight(-1), 0, HPos.RIGHT, VPos.CENTER);
        }
    }
}
