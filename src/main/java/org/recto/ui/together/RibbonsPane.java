package org.recto.ui.together;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Annotation;
import org.recto.annotation.Reading;
import org.recto.text.Id;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.bridge.Marking;
import org.recto.ui.bridge.Navigator;
import org.recto.ui.page.Lens;
import org.recto.ui.page.ReadingView;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ribbons that join linked passages of neighbouring pages. They lie over the pages and let the mouse through
/// everywhere else; what they say stands in words in the list of links.
public final class RibbonsPane {

    private final Bridge bridge;
    private final Marking marking;
    private final Navigator navigator;
    private final Joints joints;
    private final ObservableValue<Lens> lens;
    private final Pane node = new Pane();
    private final List<RibbonShape> shapes = new ArrayList<>();
    private final Map<Between, List<Ribbon>> known = new HashMap<>();

    /// The readings of two neighbouring pages.
    private record Between(Id<Reading> left, Id<Reading> right) {}

    /// @param lens through which the pages are looked at
    public RibbonsPane(Bridge bridge, Marking marking, Navigator navigator, Joints joints, ObservableValue<Lens> lens) {
        this.lens = lens;
        this.bridge = bridge;
        this.marking = marking;
        this.navigator = navigator;
        this.joints = joints;
        node.setPickOnBounds(false);
        node.getStyleClass().add("ribbons");
        node.setId("ribbons");
    }

    public Node node() {
        return node;
    }

    Pane pane() {
        return node;
    }

    /// Draws the ribbons where their passages are now. To be called after each layout, in the same frame.
    void draw() {
        int drawn = 0;
        for (Joint joint : joints.all()) {
            var left = joint.left().view().get().filter(view -> view.node().getScene() != null);
            var right = joint.right().view().get().filter(view -> view.node().getScene() != null);
            if (left.isPresent() && right.isPresent()) {
                drawn = draw(joint, left.get(), right.get(), drawn);
            }
        }
        for (RibbonShape spare : shapes.subList(drawn, shapes.size())) {
            spare.setVisible(false);
        }
    }

    private int draw(Joint joint, ReadingView left, ReadingView right, int drawn) {
        var leftSight = left.level().visible();
        var rightSight = right.level().visible();
        var picked = marking.picked().orElse(null);
        int next = drawn;
        for (Ribbon ribbon : ribbons(joint)) {
            if (isLookedFor(ribbon)
                    && (leftSight.overlaps(ribbon.left().range()) || rightSight.overlaps(ribbon.right().range()))) {
                var leftBox = left.boundsInScene(ribbon.left().range());
                var rightBox = right.boundsInScene(ribbon.right().range());
                if (leftBox.isPresent() || rightBox.isPresent()) {
                    var from = RibbonEnd.of(left, ribbon.left().range(), leftBox, true, rightBox);
                    var to = RibbonEnd.of(right, ribbon.right().range(), rightBox, false, leftBox);
                    show(shape(next, ribbon), ribbon, from, to, picked);
                    next++;
                }
            }
        }
        return next;
    }

    private boolean isLookedFor(Ribbon ribbon) {
        return lens.getValue().shows(ribbon.left()) && lens.getValue().shows(ribbon.right());
    }

    private void show(RibbonShape shape, Ribbon ribbon, RibbonEnd from, RibbonEnd to, @Nullable Id<Annotation> picked) {
        shape.setVisible(true);
        shape.show(
                ribbon,
                node.sceneToLocal(from.at()),
                node.sceneToLocal(to.at()),
                from.seen(),
                to.seen(),
                picked != null && ribbon.link().touches(picked));
    }

    private RibbonShape shape(int index, Ribbon first) {
        if (index == shapes.size()) {
            var made = new RibbonShape(first, this::follow);
            shapes.add(made);
            node.getChildren().add(made);
        }
        return shapes.get(index);
    }

    private List<Ribbon> ribbons(Joint joint) {
        return joint.left()
                .reading()
                .flatMap(left -> joint.right().reading().map(right -> new Between(left, right)))
                .map(between -> known.computeIfAbsent(between, this::between))
                .orElse(List.of());
    }

    private List<Ribbon> between(Between readings) {
        return Ribbon.between(readings.left(), readings.right(), bridge.contents().get());
    }

    /// The contents have changed.
    void forget() {
        known.clear();
    }

    /// Goes along the link; from its far end, back.
    private void follow(Ribbon ribbon) {
        var link = ribbon.link();
        boolean atEnd = marking.picked().filter(link.to()::equals).isPresent();
        navigator.goTo(atEnd ? link.from() : link.to());
    }

    /// The ribbons that are shown now.
    List<Ribbon> shown() {
        return shapes.stream().filter(Node::isVisible).map(RibbonShape::ribbon).toList();
    }
}
