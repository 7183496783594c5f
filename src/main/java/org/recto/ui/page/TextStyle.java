package org.recto.ui.page;

import org.recto.text.BlockKind;
import org.recto.text.FormatKind;

import java.util.Set;

/// How a run of text is set, as far as the reading says it: the kind of its block and its formats. What the reader
/// marked has no part in it.
///
/// @param kind of the block
/// @param level of the block
/// @param formats all those that the run has
record TextStyle(BlockKind kind, int level, Set<FormatKind> formats) {

    TextStyle {
        formats = Set.copyOf(formats);
    }

    /// Whether a click or a key leads somewhere from here.
    boolean leads() {
        return has(FormatKind.LINK) || has(FormatKind.PICTURE);
    }

    boolean has(FormatKind format) {
        return formats.contains(format);
    }
}
