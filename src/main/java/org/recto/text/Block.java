package org.recto.text;

import java.util.List;

/// One block of a reading's canonical text. Its text may hold line breaks (verse, a table's rows) but not two in a row,
/// which is what parts blocks.
///
/// @param kind what it is
/// @param level of a heading 1 to 6, of a list item its depth from 1; otherwise 0
/// @param range in code points of the canonical text
/// @param formats in code points of the canonical text, each within `range`, in the order of their starts
public record Block(BlockKind kind, int level, Range range, List<Format> formats) {

    /// @throws IllegalArgumentException if the level is not 0 to 9 or a format lies outside the block
    public Block {
        formats = List.copyOf(formats);
        if (level < 0 || level > 9) {
            throw new IllegalArgumentException("no such level: " + level);
        }
        for (Format format : formats) {
            if (!range.contains(format.range())) {
                throw new IllegalArgumentException("format outside its block: " + format);
            }
        }
    }
}
