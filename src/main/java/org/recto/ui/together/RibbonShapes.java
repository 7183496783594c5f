package org.recto.ui.together;

import javafx.scene.layout.Pane;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The shapes of the ribbons in sight. A ribbon keeps its shape for as long as it is in sight; the shape of one that
/// has gone waits for the next that comes.
final class RibbonShapes {

    private final Pane parent;
    private final Consumer<Ribbon> clicked;
    private final IdentityHashMap<Ribbon, RibbonShape> shown = new IdentityHashMap<>();
    private final Deque<RibbonShape> spare = new ArrayDeque<>();

    /// @param clicked hears which ribbon was clicked on
    RibbonShapes(Pane parent, Consumer<Ribbon> clicked) {
        this.parent = parent;
        this.clicked = clicked;
    }

    /// Hides every ribbon but these.
    void keepOnly(List<Ribbon> ribbons) {
        Set<Ribbon> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(ribbons);
        shown.entrySet().removeIf(entry -> !kept.contains(entry.getKey()) && hide(entry.getValue()));
    }

    private boolean hide(RibbonShape shape) {
        shape.setVisible(false);
        return spare.add(shape);
    }

    /// The shape of a ribbon, visible.
    RibbonShape of(Ribbon ribbon) {
        return shown.computeIfAbsent(ribbon, this::take);
    }

    private RibbonShape take(Ribbon ribbon) {
        var shape = spare.isEmpty() ? make(ribbon) : spare.remove();
        shape.take(ribbon);
        shape.setVisible(true);
        return shape;
    }

    private RibbonShape make(Ribbon first) {
        var shape = new RibbonShape(first, clicked);
        parent.getChildren().add(shape);
        return shape;
    }
}
