package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recto.text.Problem;
import org.recto.ui.parts.Contrast;
import org.recto.ui.parts.Scheme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// That everything that can have the keyboard has a name and a role, and shows that it has the keyboard.
@ExtendWith(FxExtension.class)
class AccessTest {

    /// What says nothing of what a node is for.
    private static final Set<AccessibleRole> NO_ROLE = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    /// A line of two pixels around the smallest button has more.
    private static final int LEAST_PIXELS = 24;

    @TempDir private Path folder = Path.of("");

    @Test
    void everything_that_can_have_the_keyboard_has_a_name_and_a_role(Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx);
        var nameless = new TreeSet<String>();
        visit(
                fx,
                window,
                (when, nodes) ->
                        nodes.forEach(node -> {
                            if (Named.of(node).isBlank() || NO_ROLE.contains(node.getAccessibleRole())) {
                                nameless.add(
                                        when
                                                + ": "
                                                + node.getAccessibleRole()
                                                + " “"
                                                + Named.of(node)
                                                + "” "
                                                + Seen.path(node));
                            }
                        }));
        assertThat(nameless).isEmpty();
        window.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_keyboard_is_seen_wherever_it_is(Scheme scheme, Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx).in(scheme);
        var unseen = new TreeSet<String>();
        visit(
                fx,
                window,
                (when, nodes) -> {
                    for (Node node : nodes) {
                        var before = picture(fx, window);
                        fx.run(node::requestFocus);
                        fx.settle();
                        var after = picture(fx, window);
                        if (!node.equals(before.owner())
                                && node.equals(after.owner())
                                && changed(before, after, node) < LEAST_PIXELS) {
                            unseen.add(when + ": " + Named.of(node) + " " + Seen.path(node));
                        }
                    }
                });
        assertThat(unseen).isEmpty();
        window.close();
    }

    private interface Visitor {
        void look(String when, List<Node> nodes);
    }

    /// Goes through all that the window can show, and looks at what can have the keyboard there.
    private static void visit(Fx fx, OpenWindow window, Visitor visitor) {
        Rounds.go(
                fx,
                window,
                (when, front) -> {
                    var nodes =
                            fx.get(() ->
                                    Seen.in(front)
                                            .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                                            .toList());
                    assertThat(nodes).as(when).isNotEmpty();
                    visitor.look(when, nodes);
                });
    }

    private record Picture(Node owner, WritableImage image) {}

    private static Picture picture(Fx fx, OpenWindow window) {
        var node = window.wiring().node();
        return new Picture(fx.get(() -> node.getScene().getFocusOwner()), fx.picture(node));
    }

    /// How many pixels in and around a node have changed so much that it can be seen.
    private static int changed(Picture before, Picture after, Node node) {
        var box = node.localToScene(node.getBoundsInLocal());
        var around = new BoundingBox(box.getMinX() - 3, box.getMinY() - 3, box.getWidth() + 6, box.getHeight() + 6);
        var one = before.image().getPixelReader();
        var other = after.image().getPixelReader();
        int changed = 0;
        for (int y = (int) Math.max(0, around.getMinY()); y < Math.min(around.getMaxY(), height(after)); y++) {
            for (int x = (int) Math.max(0, around.getMinX()); x < Math.min(around.getMaxX(), width(after)); x++) {
                if (isChanged(one, other, x, y)) {
                    changed++;
                }
            }
        }
        return changed;
    }

    private static boolean isChanged(PixelReader one, PixelReader other, int x, int y) {
        return one.getArgb(x, y) != other.getArgb(x, y) && Contrast.of(one.getColor(x, y), other.getColor(x, y)) >= 1.5;
    }

    private static int height(Picture picture) {
        return (int) picture.image().getHeight();
    }

    private static int width(Picture picture) {
        return (int) picture.image().getWidth();
    }
}
