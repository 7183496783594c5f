package org.recto.text.anchor;

import org.recto.text.Range;
import org.recto.text.ReadingText;

/// Knows whether a passage over several blocks still has something of each. One whose heading or paragraph has gone
/// from its middle may have become a passage over another place that ends alike.
record BlocksLeft(ReadingText old, Pairing pairing) {

    /// Fewer letters of a block say nothing.
    private static final int FEW = 4;

    /// Of the letters that a passage has of a block.
    private static final double ENOUGH = 0.4;

    /// Whether every block that a passage touches is still in what became of it.
    ///
    /// @param passage in code points of the old text
    boolean all(Range passage, Trace trace) {
        int first = Math.max(0, old.blockAt(passage.start()));
        var rest = old.blocks().subList(first, old.blocks().size());
        if (rest.isEmpty() || rest.getFirst().range().end() >= passage.end()) {
            return true;
        }
        for (var block : rest) {
            if (block.range().start() >= passage.end()) {
                return true;
            }
            if (block.range().overlaps(passage) && !isLeft(passage.clip(block.range()), trace)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLeft(Range part, Trace trace) {
        int from = pairing.old().from(part.start());
        int to = pairing.old().from(part.end());
        int left = 0;
        for (int i = from; i < to; i++) {
            boolean within = pairing.isKept(i) && pairing.toNow(i) >= trace.now() && pairing.toNow(i) < trace.nowEnd();
            left += within ? 1 : 0;
        }
        return to - from < FEW || left >= ENOUGH * (to - from);
    }
}
