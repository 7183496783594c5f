package org.recto.ui.find;

/// Where words are looked for.
public enum Scope {
    /// On the page that is read.
    PAGE,
    /// On all pages that are open.
    ALL
}
