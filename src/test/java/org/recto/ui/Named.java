package org.recto.ui;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;

import java.util.Objects;

/// What a control is called, as a screen reader is told.
final class Named {

    private Named() {}

    /// The name of a node, or nothing.
    static String of(Node node) {
        var given = Objects.toString(node.getAccessibleText(), "");
        return given.isBlank() ? Objects.toString(node.queryAccessibleAttribute(AccessibleAttribute.TEXT), "") : given;
    }
}
