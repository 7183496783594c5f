package org.recto.text.anchor;

import org.recto.text.Block;
import org.recto.text.ReadingText;

import java.util.TreeMap;

/// Under which heading each place of a text stands.
final class Headings {

    private final TreeMap<Integer, String> headings = new TreeMap<>();

    Headings(ReadingText text) {
        for (Block block : text.blocks()) {
            if (!block.kind().isNumbered()) {
                headings.put(block.range().start(), Letters.of(text.text(block)).toString());
            }
        }
    }

    /// The letters of the nearest heading at or before a place, in code points; empty if there is none.
    String at(int place) {
        var heading = headings.floorEntry(place);
        return heading == null ? "" : heading.getValue();
    }
}
