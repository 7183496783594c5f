package org.recto.ui.page;

import org.recto.text.BlockKind;
import org.recto.text.Range;

/// What the engine shows as one paragraph: a line of a block, or a piece of a very long one. Of its text it knows only
/// where it is.
///
/// @param index its place among all chunks, from 0
/// @param block the index of its block; -1 in an empty reading
/// @param kind of its block
/// @param level of its block
/// @param range in code points of the canonical text
/// @param utf16 where it starts, in UTF-16 units of the canonical text
/// @param first whether its block starts with it
/// @param last whether its block ends with it
record Chunk(int index, int block, BlockKind kind, int level, Range range, int utf16, boolean first, boolean last) {}
