package org.recto.ui.page;

import org.recto.text.Range;

import java.util.List;
import java.util.Optional;

/// What was found on a page.
///
/// @param all in the text's order, none overlapping another
/// @param current the one that stands out
record FoundHits(List<Range> all, Optional<Range> current) {

    static final FoundHits NONE = new FoundHits(List.of(), Optional.empty());

    /// Those that share a character with a range.
    List<Range> touching(Range range) {
        int from = firstEndingAfter(range.start());
        int to = from;
        while (to < all.size() && all.get(to).start() < range.end()) {
            to++;
        }
        return all.subList(from, to);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
