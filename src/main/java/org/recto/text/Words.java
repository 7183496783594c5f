package org.recto.text;

import java.util.regex.Pattern;

/// Counts the words of a text as word processors do: a run of letters and digits is one, with the apostrophes, hyphens
/// and points within it; in scripts that do not part words by spaces, each character is one.
///
/// It is a measure for people and needs no dictionary; [Segments] knows the words themselves.
public final class Words {

    private static final String UNPARTED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";

    private static final String PART = "[\\p{L}\\p{M}\\p{N}&&[^" + UNPARTED + "]]";

    private static final Pattern WORD =
            Pattern.compile("[" + UNPARTED + "]|" + PART + "++(?:['’\\-‐.,·]" + PART + "++)*+");

    private Words() {}

    /// How many words a text has.
    public static int count(String text) {
        int count = 0;
        for (var words = WORD.matcher(text); words.find(); ) {
            count++;
        }
        return count;
    }
}
