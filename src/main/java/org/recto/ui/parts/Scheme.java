package org.recto.ui.parts;

import java.util.Locale;

/// How the window is coloured.
public enum Scheme {
    /// Ink on warm paper.
    LIGHT,
    /// Brown ink on the paper of an old book: less glaring than light, lighter than dark.
    SEPIA,
    /// Soft, for the night.
    DARK,
    /// White and yellow on black, for who needs all the contrast there is.
    CONTRAST;

    /// Its name in file names and settings: `light`, `sepia`, `dark`, `contrast`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether what is written is lighter than what it is written on.
    public boolean isDark() {
        return this == DARK || this == CONTRAST;
    }
}
