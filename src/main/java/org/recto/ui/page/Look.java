package org.recto.ui.page;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Colour;

/// How a theme is told from others on a page: by colour, and by the pattern of its underline for those who do not see
/// the colour.
///
/// @param colour the theme's own; null for what has no theme
/// @param pattern of the underline
record Look(@Nullable Colour colour, Pattern pattern) {

    /// Of a highlight that has no theme.
    static final Look NEUTRAL = new Look(null, Pattern.SOLID);
}
