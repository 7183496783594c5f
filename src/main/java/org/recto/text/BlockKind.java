package org.recto.text;

/// What a block of a reading is. The names are stored in packets and never change.
public enum BlockKind {
    TITLE,
    HEADING,
    PARAGRAPH,
    QUOTATION,
    LIST_ITEM,
    FOOTNOTE,
    FIGURE,
    TABLE;

    /// Whether blocks of this kind are counted when a place is cited as "paragraph 4".
    public boolean isNumbered() {
        return this != TITLE && this != HEADING;
    }
}
