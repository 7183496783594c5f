package org.recto.store;

import org.recto.text.Block;
import org.recto.text.BlockKind;
import org.recto.text.Edition;
import org.recto.text.Format;
import org.recto.text.Id;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.List;

/// The rows of an edition, as yet unproven.
///
/// @param number of the edition
/// @param length of the text in code points when it was taken in
/// @param sha256 its digest when it was taken in
/// @param text as it is stored now
/// @param blocks in their order, without formats
/// @param formats of all blocks, in the order of the blocks
record StoredEdition(int number, int length, String sha256, String text, List<Row> blocks, List<Format> formats) {

    /// A block without its formats.
    record Row(BlockKind kind, int level, Range range) {}

    /// The edition.
    ///
    /// @throws IllegalArgumentException if it is not what was taken in
    Edition edition(Id<Edition> id) {
        var whole = new ReadingText(text, withFormats());
        if (!whole.sha256().equals(sha256) || whole.length() != length) {
            throw new IllegalArgumentException("not the text that was taken in: " + id);
        }
        return new Edition(id, number, whole);
    }

    private List<Block> withFormats() {
        var whole = new ArrayList<Block>(blocks.size());
        int next = 0;
        for (Row row : blocks) {
            int first = next;
            while (next < formats.size() && row.range().contains(formats.get(next).range())) {
                next++;
            }
            whole.add(new Block(row.kind(), row.level(), row.range(), formats.subList(first, next)));
        }
        if (next < formats.size()) {
            throw new IllegalArgumentException("a format outside every block: " + formats.get(next));
        }
        return whole;
    }
}
