package org.recto.ui.assignment;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;

/// Where the assignment is read: as high as its words, and scrolled where there is less room.
final class AssignmentPage extends ScrollPane {

    AssignmentPage() {
        setFitToWidth(true);
        setId("assignment-page");
        getStyleClass().add("assignment-page");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = snappedLeftInset() + snappedRightInset();
        double along = snappedTopInset() + snappedBottomInset();
        var content = getContent();
        return content == null ? along : along + Math.ceil(content.prefHeight(width < 0 ? width : width - across));
    }
}
