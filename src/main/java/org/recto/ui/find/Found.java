package org.recto.ui.find;

import org.recto.annotation.Spot;
import org.recto.text.Hits;
import org.recto.text.Passage;
import org.recto.text.Range;

import java.util.List;
import java.util.Optional;

/// What a search has found, page by page, and which hit is looked at.
///
/// @param parts the pages that were searched, in their order
/// @param at the hit that is looked at, counted from 0 through all pages; -1 if there is none
/// @param turn whether the last step went past an end
record Found(List<Part> parts, int at, Turn turn) {

    /// How a step came to its hit.
    enum Turn {
        NONE,
        /// Past the last hit, on from the first.
        FROM_START,
        /// Past the first hit, on from the last.
        FROM_END
    }

    /// What was found on one page.
    record Part(Sheet sheet, Hits hits) {}

    /// One hit.
    record Hit(Sheet sheet, Range range) {}

    Found {
        parts = List.copyOf(parts);
    }

    /// What was found, with the first hit looked at that begins at a place or after it; past the last the first.
    ///
    /// @param sheet the page of the place; if it was not searched, the beginning of all is the place
    static Found from(List<Part> parts, Optional<Sheet> sheet, int offset) {
        int at = 0;
        boolean reached = sheet.isEmpty() || parts.stream().noneMatch(part -> part.sheet().equals(sheet.get()));
        for (Part part : parts) {
            boolean here = !reached && part.sheet().equals(sheet.orElseThrow());
            if (here) {
                at += (int) part.hits().ranges().stream().filter(hit -> hit.start() < offset).count();
                reached = true;
            } else if (!reached) {
                at += part.hits().ranges().size();
            }
        }
        int count = count(parts);
        return new Found(parts, count == 0 ? -1 : at % count, Turn.NONE);
    }

    private static int count(List<Part> parts) {
        return parts.stream().mapToInt(part -> part.hits().ranges().size()).sum();
    }

    int count() {
        return count(parts);
    }

    /// Whether there are more hits than are given.
    boolean more() {
        return parts.stream().anyMatch(part -> part.hits().more());
    }

    /// The hit that is looked at.
    Optional<Hit> current() {
        int left = at;
        for (Part part : parts) {
            if (0 <= left && left < part.hits().ranges().size()) {
                return Optional.of(new Hit(part.sheet(), part.hits().ranges().get(left)));
            }
            left -= part.hits().ranges().size();
        }
        return Optional.empty();
    }

    /// Looks at the next hit, or the one before.
    ///
    /// @param by 1 or -1
    Found step(int by) {
        int count = count();
        if (count == 0) {
            return this;
        }
        int next = at + by;
        var turn = next >= count ? Turn.FROM_START : next < 0 ? Turn.FROM_END : Turn.NONE;
        return new Found(parts, Math.floorMod(next, count), turn);
    }

    /// All hits as passages.
    List<Spot> spots() {
        return parts.stream()
                .flatMap(part ->
                        part.hits().ranges().stream()
                                .map(hit -> new Spot(part.sheet().reading(), Passage.of(part.sheet().text(), hit))))
                .toList();
    }
}
