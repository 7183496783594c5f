package org.recto.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Which words of two quotes are not in the other, in the order of both: the longest common subsequence of their words.
///
/// @param was the old words in pieces, all of them together
/// @param now the new words in pieces, all of them together
record WordDiff(List<Piece> was, List<Piece> now) {

    /// Quotes with more pairs of words than this are not compared: nobody reads so much word by word.
    private static final int MOST_PAIRS = 1_000_000;

    /// Words that follow one another.
    ///
    /// @param words with one space between two, and none at the ends
    /// @param changed whether the other quote lacks them
    record Piece(String words, boolean changed) {}

    static WordDiff of(String was, String now) {
        var old = words(was);
        var fresh = words(now);
        var oldKept = new boolean[old.size()];
        var freshKept = new boolean[fresh.size()];
        if ((long) old.size() * fresh.size() <= MOST_PAIRS) {
            match(old, fresh, oldKept, freshKept);
        }
        return new WordDiff(pieces(old, i -> oldKept[i]), pieces(fresh, i -> freshKept[i]));
    }

    private static List<String> words(String quote) {
        return quote.isBlank() ? List.of() : List.of(quote.strip().split("\\s+"));
    }

    private static void match(List<String> old, List<String> fresh, boolean[] oldKept, boolean[] freshKept) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(fresh.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() && j < fresh.size()) {
            if (old.get(i).equals(fresh.get(j))) {
                oldKept[i++] = true;
                freshKept[j++] = true;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static List<Piece> pieces(List<String> words, IntPredicate kept) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || kept.test(i) != kept.test(from)) {
                pieces.add(new Piece(String.join(" ", words.subList(from, i)), !kept.test(from)));
                from = i;
            }
        }
        return List.copyOf(pieces);
    }

    /// Whether only some of the words are others: if all are, there is nothing to point out.
    boolean isTelling() {
        return was.stream().anyMatch(piece -> !piece.changed());
    }

    /// The words that the new quote lacks, and those that the old one lacked, for those who do not see them.
    static String changed(List<Piece> pieces) {
        return String.join(" … ", pieces.stream().filter(Piece::changed).map(Piece::words).toList());
    }
}
