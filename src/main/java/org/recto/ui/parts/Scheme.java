package org.recto.ui.parts;

import java.util.Locale;

/// How the window is coloured.
public enum Scheme {
    LIGHT,
    DARK;

    /// Its name in file names and settings: `light`, `dark`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
