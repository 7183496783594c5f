package org.recto.text;

/// How a stretch of a block is set. The names are stored in packets and never change.
public enum FormatKind {
    EMPHASIS,
    STRONG,
    CODE,
    STRIKETHROUGH,
    SUPERSCRIPT,
    SUBSCRIPT,
    LINK
}
