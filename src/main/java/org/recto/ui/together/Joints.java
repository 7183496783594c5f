package org.recto.ui.together;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.recto.ui.desk.DeskModel;
import org.recto.ui.desk.PageModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
