package org.recto.text.anchor;

/// Letters that are the same in both texts.
///
/// @param old the first of them in the old text
/// @param now the first of them in the new text
/// @param length how many, 1 or more
record Match(int old, int now, int length) {

    int oldEnd() {
        return old + length;
    }

    int nowEnd() {
        return now + length;
    }

    /// Without its first letters.
    Match without(int first) {
        return new Match(old + first, now + first, length - first);
    }
}
