package org.recto.export.markdown;

import org.commonmark.node.CustomNode;

/// A theme as a `#tag` within a line.
final class Tag extends CustomNode {

    private final String tag;

    /// @param tag with its `#`; written as it is
    Tag(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }
}
