package org.recto.text.anchor;

/// Knows how much was changed here and there around a passage. Where every fourth letter or word is another, a passage
/// is still found, but not so surely that nobody need look. What was left out in one piece does not count: it leaves
/// its neighbours as they were.
record Roughness(Pairing pairing) {

    /// So many letters beside a passage belong to its place.
    private static final int BESIDE = 100;

    /// So many letters in a row that are gone were left out.
    private static final int PIECE = 24;

    /// The share of letters that must be as they were.
    private static final double SMOOTH = 0.8;

    /// @param first the first letter of the passage in the old text
    /// @param end one past its last
    boolean isRough(int first, int end) {
        int from = Math.max(0, first - BESIDE);
        int to = Math.min(pairing.old().size(), end + BESIDE);
        int left = 0;
        int changed = 0;
        int gone = 0;
        for (int i = from; i < to; i++) {
            if (Surroundings.isSound(pairing, i)) {
                changed += gone < PIECE ? gone : 0;
                gone = 0;
                left++;
            } else {
                gone++;
            }
        }
        changed += gone < PIECE ? gone : 0;
        return left < SMOOTH * (left + changed);
    }
}
