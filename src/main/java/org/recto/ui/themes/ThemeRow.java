package org.recto.ui.themes;

import org.recto.annotation.Contents;
import org.recto.annotation.Theme;

import java.util.ArrayList;
import java.util.List;

/// A line of the list of themes.
///
/// @param depth how far below the top it stands; 0 at the top
/// @param number the digit that tags with it, 1 to 9; 0 for those that have none
/// @param count how many annotations have it
record ThemeRow(Theme theme, int depth, int number, int count) {

    static List<ThemeRow> of(Contents contents) {
        var rows = new ArrayList<ThemeRow>();
        for (Theme theme : contents.codebook().themes()) {
            rows.add(
                    new ThemeRow(
                            theme,
                            contents.codebook().depth(theme),
                            TagKeys.digit(contents.codebook(), theme),
                            contents.count(theme.id())));
        }
        return rows;
    }
}
