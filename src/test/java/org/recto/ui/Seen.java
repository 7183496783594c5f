package org.recto.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;
import org.recto.ui.parts.Contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is seen in a window: all that is drawn below a node, and in which colours. To be used on the JavaFX thread.
final class Seen {

    private Seen() {}

    /// A node and all that can be seen in it.
    static Stream<Node> in(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Seen::in)
                        : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), below);
    }

    /// The words and icons that cannot be told from what they stand on; what cannot be used just now may be pale.
    static List<String> unreadable(Node root) {
        return in(root).filter(node -> !node.isDisabled())
                .filter(node -> node instanceof Text text && !text.getText().isBlank())
                .map(Text.class::cast)
                .filter(text -> contrast(text) < (text instanceof FontIcon ? Contrast.SHAPE : Contrast.TEXT))
                .map(text -> "%.2f: “%s” in %s".formatted(contrast(text), text.getText(), path(text)))
                .distinct()
                .toList();
    }

    private static double contrast(Text text) {
        var ground = ground(text);
        return text.getFill() instanceof Color fill ? Contrast.of(Contrast.over(faded(fill, text), ground), ground) : 0;
    }

    private static Color faded(Color colour, Node node) {
        double opacity = colour.getOpacity();
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
    }

    /// What is behind a node: the backgrounds of all that it is in, one over the other.
    static Color ground(Node node) {
        var layers = new ArrayList<Color>();
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                var fills = region.getBackground().getFills();
                for (int i = fills.size() - 1; i >= 0; i--) {
                    if (fills.get(i).getFill() instanceof Color colour) {
                        layers.add(colour);
                    }
                }
            }
        }
        var ground = Color.MAGENTA;
        for (Color layer : layers.reversed()) {
            ground = Contrast.over(layer, ground);
        }
        return ground;
    }

    /// Where a node is, in words that help to find it.
    static String path(Node node) {
        var names = new ArrayList<String>();
        for (Node at = node; at != null && names.size() < 5; at = at.getParent()) {
            var id = at.getId() == null ? "" : "#" + at.getId();
            names.addFirst(at.getClass().getSimpleName() + id + String.join(".", at.getStyleClass()));
        }
        return String.join(" > ", names);
    }
}
