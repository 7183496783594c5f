package org.recto.text;

import java.util.ArrayList;
import java.util.List;

/// Finds the places of a text that have given words: how a passage is named where nobody can point at it, on the
/// command line or in a file written by hand.
public final class QuoteFinder {

    private final ReadingText text;

    public QuoteFinder(ReadingText text) {
        this.text = text;
    }

    /// Every place that has exactly these words, overlapping ones included, in the text's order.
    ///
    /// @param exact the words; no place has none
    /// @param prefix what must stand right before them, or nothing
    /// @param suffix what must stand right after them, or nothing
    public List<Range> find(String exact, String prefix, String suffix) {
        var found = new ArrayList<Range>();
        var all = text.text();
        for (int at = all.indexOf(exact); at >= 0 && !exact.isEmpty(); at = all.indexOf(exact, at + 1)) {
            int end = at + exact.length();
            boolean whole = !splitsPair(all, at) && !splitsPair(all, end);
            if (whole && all.startsWith(suffix, end) && all.startsWith(prefix, at - prefix.length())) {
                found.add(new Range(text.codePoints().toCodePoint(at), text.codePoints().toCodePoint(end)));
            }
        }
        return List.copyOf(found);
    }

    private static boolean splitsPair(String text, int at) {
        return 0 < at && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
