package org.recto.text;

import java.util.List;

/// Where a text has what was looked for.
///
/// @param ranges in code points, in the text's order; none is empty, none overlaps another, and each is whole graphemes
/// @param more whether there are more than [#MOST], which are all that are given
public record Hits(List<Range> ranges, boolean more) {

    /// More than anybody looks through, and few enough to be held and shown.
    public static final int MOST = 100_000;

    static final Hits NONE = new Hits(List.of(), false);

    public Hits {
        ranges = List.copyOf(ranges);
    }
}
