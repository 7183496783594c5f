package org.recto.cli;

/// How the window is coloured.
public enum Look {
    LIGHT,
    SEPIA,
    DARK,
    CONTRAST
}
