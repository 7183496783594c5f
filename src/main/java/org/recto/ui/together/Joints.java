package org.recto.ui.together;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.recto.ui.desk.DeskModel;
import org.recto.ui.desk.PageModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The joints between the pages on the desk, from left to right. Two pages that stay neighbours keep theirs.
public final class Joints {

    private final DeskModel desk;
    private final ObservableList<Joint> all = FXCollections.observableArrayList();
    private final ListChangeListener<PageModel> follow = _ -> arrange();

    public Joints(DeskModel desk) {
        this.desk = desk;
    }

    void shown() {
        desk.pages().addListener(follow);
        arrange();
    }

    void hidden() {
        desk.pages().removeListener(follow);
    }

    private void arrange() {
        var next = new ArrayList<Joint>();
        for (int i = 1; i < desk.pages().size(); i++) {
            var left = desk.pages().get(i - 1);
            var right = desk.pages().get(i);
            next.add(between(left, right).orElseGet(() -> new Joint(left, right)));
        }
        if (!next.equals(all)) {
            all.setAll(next);
        }
    }

    private Optional<Joint> between(PageModel left, PageModel right) {
        return all.stream().filter(joint -> joint.left() == left && joint.right() == right).findFirst();
    }

    /// How the pages are scrolled together, from left to right, to be written down. What was locked by hand is not: the
    /// places are another day's.
    public String written() {
        return all.stream().map(joint -> joint.scrolling().get().name()).collect(Collectors.joining(" "));
    }

    /// Scrolls the pages together as it was written down; what cannot be understood is as if it were not there.
    public void restore(String written) {
        var ways = written.split(" ", -1);
        for (int i = 0; i < Math.min(ways.length, all.size()); i++) {
            for (Scrolling way : Scrolling.values()) {
                if (way.name().equals(ways[i]) && way != Scrolling.LOCKED) {
                    all.get(i).scrolling().set(way);
                }
            }
        }
    }

    /// All of them.
    public ObservableList<Joint> all() {
        return FXCollections.unmodifiableObservableList(all);
    }

    /// Those of a page: with its left neighbour, with its right one.
    List<Joint> of(PageModel page) {
        return all.stream().filter(joint -> joint.holds(page)).toList();
    }

    /// The joint that a command means: that of the page that is read with its right neighbour, or else with its left.
    Optional<Joint> current() {
        var mine = of(desk.active().get());
        return mine.isEmpty() ? Optional.empty() : Optional.of(mine.getLast());
    }
}
