package org.recto.handout;

import org.recto.annotation.Excerpt;

/// Words that have to stand within a line.
public final class Plain {

    /// Code points of an excerpt.
    private static final int MOST = 80;

    private Plain() {}

    /// Words without line breaks or other control characters, which would end a heading or a cell.
    public static String oneLine(String words) {
        return spaced(words.strip());
    }

    /// The same with the space at its ends.
    public static String spaced(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
    }

    /// Not more of some words than tells which passage is meant.
    public static String excerpt(String words) {
        return Excerpt.of(words, MOST);
    }
}
