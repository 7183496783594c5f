package org.recto.ui.together;

/// How two neighbouring pages are scrolled together.
public enum Scrolling {
    /// Each by itself.
    APART,
    /// As far along the one text as along the other.
    PROPORTION,
    /// The passage of the same theme level with the one at the reading line.
    THEME,
    /// The passage at the other end of a link level with the one at the reading line.
    LINK,
    /// By proportion, but level where they stood when they were locked.
    LOCKED;

    /// The next way, for a key that goes through them; locking has a key of its own.
    public Scrolling next() {
        return switch (this) {
            case APART -> PROPORTION;
            case PROPORTION -> THEME;
            case THEME -> LINK;
            case LINK, LOCKED -> APART;
        };
    }
}
