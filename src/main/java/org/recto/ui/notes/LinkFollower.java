package org.recto.ui.notes;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.recto.ui.bridge.Deeds;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.Navigator;

import java.util.List;

/// Goes along a link of the picked annotation to its other end; where there are several, the reader says along which.
public final class LinkFollower {

    private final Deeds deeds;
    private final Marking marking;
    private final Navigator navigator;
    private final Pickers pickers;
    private final BooleanBinding possible;

    public LinkFollower(Deeds deeds, Marking marking, Navigator navigator, Pickers pickers) {
        this.deeds = deeds;
        this.marking = marking;
        this.navigator = navigator;
        this.pickers = pickers;
        possible = Bindings.createBooleanBinding(() -> !lines().isEmpty(), marking.target(), deeds.contents());
    }

    /// Whether an annotation is picked that has a link.
    public BooleanBinding possible() {
        return possible;
    }

    public void follow() {
        var lines = lines();
        if (lines.size() == 1) {
            go(lines.getFirst());
        } else if (!lines.isEmpty()) {
            pickers.link(lines, this::go);
        }
    }

    private List<LinkLine> lines() {
        return marking.picked().map(id -> LinkLine.of(deeds.contents().get(), id)).orElse(List.of());
    }

    private void go(LinkLine line) {
        navigator.goTo(line.other().id());
    }
}
