package org.recto.text.anchor;

import java.util.function.IntPredicate;

/// Letters near a place of a text, in the order of the text, those that are of no interest blanked out.
///
/// @param letters with U+0000 for each that is of no interest
record Stretch(String letters) {

    private static final char BLANK = 0;

    /// @param from the first letter
    /// @param step 1 onwards, -1 backwards
    /// @param length how many, less at an end of the text
    /// @param wanted which letters are of interest
    static Stretch of(Letters text, int from, int step, int length, IntPredicate wanted) {
        var letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int at = from + i * step;
            if (at >= 0 && at < text.size()) {
                letters.append(wanted.test(at) ? text.get(at) : BLANK);
            }
        }
        return new Stretch(letters.toString());
    }

    Stretch reversed() {
        return new Stretch(new StringBuilder(letters).reverse().toString());
    }

    /// Whether so many letters in a row stand in both.
    boolean hasInCommon(Stretch other, int row) {
        for (int i = 0; i + row <= letters.length(); i++) {
            var words = letters.substring(i, i + row);
            if (words.indexOf(BLANK) < 0 && other.letters.contains(words)) {
                return true;
            }
        }
        return false;
    }
}
