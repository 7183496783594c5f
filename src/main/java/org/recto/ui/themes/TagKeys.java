package org.recto.ui.themes;

import org.recto.annotation.Codebook;
import org.recto.annotation.Theme;
import org.recto.ui.parts.Words;

import java.util.Locale;

/// The keys that tag with a theme: a digit for each of the first themes, and the letter that it was given.
public final class TagKeys {

    /// How many themes can be reached by a digit.
    private static final int DIGITS = 9;

    private TagKeys() {}

    /// The digit that tags with a theme, 1 to 9; 0 if it has none.
    public static int digit(Codebook codebook, Theme theme) {
        int place = codebook.themes().indexOf(theme) + 1;
        return place <= DIGITS ? place : 0;
    }

    /// Which keys tag with a theme, in words; empty if none does.
    ///
    /// @param digit as [#digit] has it
    public static String words(Theme theme, int digit) {
        var letter = theme.key().toUpperCase(Locale.ROOT);
        if (digit > 0) {
            return letter.isEmpty() ? Words.of("theme.keys.one", digit) : Words.of("theme.keys.both", digit, letter);
        }
        return letter.isEmpty() ? "" : Words.of("theme.keys.one", letter);
    }
}
