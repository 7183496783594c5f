package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.Problem;
import org.recto.ui.page.PageStyle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The window at twice the usual size of words, 1280 by 800 pixels large.
@ExtendWith(FxExtension.class)
class LargeTextTest {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /// A page narrower than this, in pixels, has fewer than some twenty letters a line.
    private static final double LEAST_PAGE = 320;

    @TempDir private Path folder = Path.of("");

    @Test
    void at_twice_the_size_no_word_is_cut_off_and_nothing_is_out_of_reach(Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx);
        fx.run(() -> {
            var stage = window.wiring().node().getScene().getWindow();
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            window.appearance().set(PageStyle.USUAL.withSize(2 * PageStyle.USUAL.size()));
        });
        fx.settle();

        var faults = new TreeSet<String>();
        Rounds.go(fx, window, (when, root) -> fx.run(() -> look(when, root, faults)));
        assertThat(faults).isEmpty();
        window.close();
    }

    private static void look(String when, Parent root, Set<String> faults) {
        var all = Seen.in(root).toList();
        assertThat(all).as(when).hasSizeGreaterThan(5);
        all.stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(LargeTextTest::isCut)
                .forEach(label -> faults.add(when + ": cut off: " + label.getText() + " " + Seen.path(label)));
        all.stream()
                .filter(node -> node.isFocusTraversable() && !canBeScrolledTo(node))
                .filter(node -> !isWithin(node.localToScene(node.getBoundsInLocal())))
                .forEach(node -> faults.add(when + ": out of the window: " + Named.of(node) + " " + Seen.path(node)));
        all.stream()
                .filter(node ->
                        node.getStyleClass().contains("page-area") && node.getBoundsInParent().getWidth() < LEAST_PAGE)
                .forEach(node -> faults.add(when + ": a page of " + node.getBoundsInParent().getWidth() + " pixels"));
    }

    private static boolean canBeScrolledTo(Node node) {
        return node != null && (node instanceof ScrollPane || canBeScrolledTo(node.getParent()));
    }

    private static boolean isWithin(Bounds box) {
        return box.getMinX() >= -1 && box.getMaxX() <= WIDTH + 1 && box.getMinY() >= -1 && box.getMaxY() <= HEIGHT + 1;
    }

    /// Words quoted from a reading may be shortened anywhere: they stand there to be recognised, not to be read.
    private static boolean isCut(Labeled label) {
        var text = label.getText();
        return text != null
                && !text.isBlank()
                && !text.contains("“")
                && !label.getStyleClass().contains("quote")
                && Stream.of(label.lookup(label instanceof TitledPane ? ".title > .text" : ".text"))
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .anyMatch(shown -> !words(shown.getText()).equals(words(text)));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
