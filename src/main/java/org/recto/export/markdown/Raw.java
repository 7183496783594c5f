package org.recto.export.markdown;

import org.commonmark.node.CustomNode;

/// Signs within a line that are written as they are: a theme as a `#tag`, or what begins and ends a highlight.
final class Raw extends CustomNode {

    private final String signs;

    Raw(String signs) {
        this.signs = signs;
    }

    String signs() {
        return signs;
    }
}
