package org.recto.text;

/// How a stretch of a block is set, or what is known of it. The names are stored in packets and never change.
public enum FormatKind {
    EMPHASIS,
    STRONG,
    CODE,
    STRIKETHROUGH,
    SUPERSCRIPT,
    SUBSCRIPT,
    LINK,
    /// The words stand for a picture (its caption, or what it shows). The format's target is the picture's SHA-256.
    PICTURE,
    /// A page of the printed or paged original begins here. The range is empty; the target is the page's label, as the
    /// original has it, such as `12` or `xiv`.
    PAGE
}
