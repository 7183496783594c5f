package org.recto.ui.parts;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

import java.util.Comparator;
import java.util.stream.Stream;

/// Where something stands that opens for a place: below it, above it, or at its right or left, wherever it can wholly
/// be seen and leaves the place itself in sight. All lengths are pixels, in one and the same system of coordinates.
public final class Beside {

    private Beside() {}

    /// Finds the first of these sides with enough room. If there is none, since the place fills nearly all the room, as
    /// little of it is covered as can be.
    ///
    /// @param place what is to be left in sight
    /// @param width of what opens
    /// @param height of what opens
    /// @param room within which it has to stay
    /// @param gap between the place and what opens
    public static Bounds place(Bounds place, double width, double height, Bounds room, double gap) {
        return Stream.of(
                        within(room, place.getMinX(), place.getMaxY() + gap, width, height),
                        within(room, place.getMinX(), place.getMinY() - gap - height, width, height),
                        within(room, place.getMaxX() + gap, place.getMinY(), width, height),
                        within(room, place.getMinX() - gap - width, place.getMinY(), width, height))
                .min(Comparator.comparingDouble(it -> common(it, place)))
                .orElseThrow();
    }

    private static Bounds within(Bounds room, double x, double y, double width, double height) {
        return new BoundingBox(
                Math.clamp(x, room.getMinX(), Math.max(room.getMinX(), room.getMaxX() - width)),
                Math.clamp(y, room.getMinY(), Math.max(room.getMinY(), room.getMaxY() - height)),
                width,
                height);
    }

    /// How much of the one the other covers, in square pixels.
    private static double common(Bounds one, Bounds other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
