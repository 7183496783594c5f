package org.recto.export.html;

/// What of a section is set on paper at once, in pieces such as blocks of a reading: all of it, or of a long one as
/// much as is laid out in good time. A note's place in the margin is found among all notes before it, and what is laid
/// out is kept until it is painted, so a book is not laid out as a whole.
///
/// @param from the first piece, from 0
/// @param to after the last piece
/// @param all how many pieces the section has
public record Stretch(int from, int to, int all) {

    /// About how many characters are laid out at once: some sixty pages, of which the last few are laid out again with
    /// what follows them.
    private static final long MOST = 200_000;

    /// All that there is.
    static Stretch whole(int all) {
        return new Stretch(0, all, all);
    }

    /// From a piece on, at least that.
    ///
    /// @param lengths of all pieces, in characters
    static Stretch from(int from, int[] lengths) {
        int to = Math.min(from + 1, lengths.length);
        for (long taken = 0; to < lengths.length && taken + lengths[to - 1] < MOST; to++) {
            taken += lengths[to - 1];
        }
        return new Stretch(from, to, lengths.length);
    }

    /// Whether the section begins with it.
    public boolean isFirst() {
        return from == 0;
    }

    /// Whether the section ends with it.
    public boolean isLast() {
        return to == all;
    }
}
