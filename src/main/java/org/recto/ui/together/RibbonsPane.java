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
import org.recto.ui.desk.PageModel;
import org.recto.ui.page.Lens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The ribbons that join linked passages of neighbouring pages. They lie over the pages and let the mouse through
/// everywhere else; what they say stands in words in the list of links.
public final class RibbonsPane {

    private final Bridge bridge;
    private final Marking marking;
    private final Navigator navigator;
    private final Joints joints;
    private final ObservableValue<Lens> lens;
    private final Pane node = new Pane();
    private final RibbonShapes shapes = new RibbonShapes(node, this::follow);
    private final Map<Between, Ribbons> known = new HashMap<>();

    /// The readings of two neighbouring pages.
    private record Between(Id<Reading> left, Id<Reading> right) {}

    /// A ribbon in sight, and where it ends.
    private record Due(Ribbon ribbon, RibbonEnd left, RibbonEnd right) {}

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
        var due = new ArrayList<Due>();
        for (Joint joint : joints.all()) {
            var left = side(joint.left(), true);
            var right = side(joint.right(), false);
            if (left.isPresent() && right.isPresent()) {
                collect(ribbons(joint), left.get(), right.get(), due);
            }
        }
        shapes.keepOnly(due.stream().map(Due::ribbon).toList());
        var picked = marking.picked().orElse(null);
        due.forEach(one -> show(one, picked));
    }

    private static Optional<RibbonSide> side(PageModel page, boolean onLeft) {
        return page.view()
                .get()
                .filter(view -> view.node().getScene() != null)
                .map(view -> RibbonSide.of(view, onLeft));
    }

    private void collect(Ribbons ribbons, RibbonSide left, RibbonSide right, List<Due> due) {
        ribbons.inSight(
                left.sight(),
                right.sight(),
                ribbon -> {
                    if (!isLookedFor(ribbon)) {
                        return;
                    }
                    var leftBox = left.box(ribbon.left().range());
                    var rightBox = right.box(ribbon.right().range());
                    if (leftBox.isPresent() || rightBox.isPresent()) {
                        due.add(
                                new Due(
                                        ribbon,
                                        left.end(ribbon.left().range(), leftBox, rightBox),
                                        right.end(ribbon.right().range(), rightBox, leftBox)));
                    }
                });
    }

    private boolean isLookedFor(Ribbon ribbon) {
        return lens.getValue().shows(ribbon.left()) && lens.getValue().shows(ribbon.right());
    }

    private void show(Due due, @Nullable Id<Annotation> picked) {
        shapes.of(due.ribbon())
                .show(
                        node.sceneToLocal(due.left().at()),
                        node.sceneToLocal(due.right().at()),
                        due.left().seen(),
                        due.right().seen(),
                        picked != null && due.ribbon().link().touches(picked));
    }

    private Ribbons ribbons(Joint joint) {
        return joint.left()
                .reading()
                .flatMap(left -> joint.right().reading().map(right -> new Between(left, right)))
                .map(between -> known.computeIfAbsent(between, this::between))
                .orElse(Ribbons.NONE);
    }

    private Ribbons between(Between readings) {
        return Ribbons.between(readings.left(), readings.right(), bridge.contents().get());
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
}
