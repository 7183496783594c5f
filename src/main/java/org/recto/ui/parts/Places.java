package org.recto.ui.parts;

import javafx.scene.Node;

import java.util.stream.Stream;

/// Where nodes are in the window.
public final class Places {

    private Places() {}

    /// Whether a node is another one or stands somewhere within it.
    public static boolean holds(Node whole, Node part) {
        return Stream.<Node>iterate(part, above -> above != null, Node::getParent).anyMatch(whole::equals);
    }
}
