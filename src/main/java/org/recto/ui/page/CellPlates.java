package org.recto.ui.page;

import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The pictures of one cell, and the room that is kept for them above and below its words. All lengths are pixels.
///
/// Like all else that the page adds, they are in one unmanaged group, of which the engine takes no notice; what it sees
/// is a paragraph with more space around it.
final class CellPlates {

    private final List<PlateView> views;
    private final Group group = new Group();
    private Room above = Room.NONE;
    private Room below = Room.NONE;
    private double gap;

    /// @param views one for each of the spots
    private record Room(List<PlateView> views, PlateRows rows) {

        static final Room NONE = new Room(List.of(), PlateRows.NONE);

        void place(double x, double y) {
            for (int i = 0; i < rows.spots().size(); i++) {
                var box = rows.spots().get(i).box();
                double left = Math.rint(x + box.getMinX());
                double top = Math.rint(y + box.getMinY());
                views.get(i).place(new Rectangle2D(left, top, box.getWidth(), box.getHeight()));
            }
        }

        double height(double gap) {
            return rows.spots().isEmpty() ? 0 : rows.height() + gap;
        }
    }

    CellPlates(List<Plate> plates) {
        views = plates.stream().map(PlateView::new).toList();
        group.getChildren().setAll(views.stream().map(PlateView::node).toList());
        group.setManaged(false);
        group.setMouseTransparent(true);
    }

    boolean isEmpty() {
        return views.isEmpty();
    }

    List<PlateView> views() {
        return views;
    }

    Node node() {
        return group;
    }

    /// Reckons how much room the pictures need.
    ///
    /// @param width of the text
    /// @param most how high a picture may be
    /// @param newGap between two pictures, and between pictures and words
    /// @param left of the pictures, by digest: all but those that turned out to be damaged
    void fit(double width, double most, double newGap, Predicate<String> left) {
        gap = newGap;
        above = room(true, width, most, left);
        below = room(false, width, most, left);
    }

    private Room room(boolean isAbove, double width, double most, Predicate<String> left) {
        var shown =
                views.stream()
                        .filter(view -> view.plate().above() == isAbove && left.test(view.plate().sha256()))
                        .toList();
        return new Room(shown, PlateRows.of(shown.stream().map(PlateView::plate).toList(), width, most, gap));
    }

    /// What the pictures above the words need, with the space between.
    double roomAbove() {
        return above.height(gap);
    }

    double roomBelow() {
        return below.height(gap);
    }

    /// The space around the words, with room for the pictures.
    Insets around(Insets words) {
        return new Insets(
                words.getTop() + roomAbove(), words.getRight(), words.getBottom() + roomBelow(), words.getLeft());
    }

    /// Puts the pictures into their room.
    ///
    /// @param left of the text
    /// @param top of its first line
    /// @param bottom of its last line
    void place(double left, double top, double bottom) {
        views.forEach(PlateView::hide);
        above.place(left, top - roomAbove());
        below.place(left, bottom + gap);
    }

    /// The picture under a point of the text flow.
    Optional<Plate> at(double x, double y) {
        return views.stream().filter(view -> view.contains(x, y)).map(PlateView::plate).findFirst();
    }
}
