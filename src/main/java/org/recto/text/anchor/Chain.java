package org.recto.text.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Chooses, of matches that contradict one another, those that stand in the same order in both texts and have the most
/// letters together: the heaviest increasing subsequence, in O(n log n).
final class Chain {

    private final List<Match> matches;

    /// The place of each match in the order of the new text, from 1.
    private final int[] ranks;

    /// For each match the most letters of a chain that ends with it, and the match before it there, or -1.
    private final long[] weights;

    private final int[] before;

    /// A Fenwick tree over the ranks: the match that ends the heaviest chain so far, + 1.
    private final int[] tree;

    private Chain(List<Match> matches) {
        this.matches = matches;
        this.ranks = ranks(matches);
        this.weights = new long[matches.size()];
        this.before = new int[matches.size()];
        this.tree = new int[matches.size() + 1];
    }

    private static int[] ranks(List<Match> matches) {
        var order = new Integer[matches.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(matches.get(a).now(), matches.get(b).now()));
        int[] ranks = new int[order.length];
        int rank = 0;
        for (int i = 0; i < order.length; i++) {
            if (i == 0 || matches.get(order[i]).now() != matches.get(order[i - 1]).now()) {
                rank++;
            }
            ranks[order[i]] = rank;
        }
        return ranks;
    }

    /// The best chain, its matches in order and without overlap.
    ///
    /// @param matches in the order of the old text
    static List<Match> of(List<Match> matches) {
        if (matches.size() < 2) {
            return matches;
        }
        return apart(new Chain(matches).best().stream().map(matches::get).toList());
    }

    /// Which of the matches make the best chain; they may overlap.
    ///
    /// @param matches in the order of the old text
    static List<Integer> indices(List<Match> matches) {
        return matches.isEmpty() ? List.of() : new Chain(matches).best();
    }

    private List<Integer> best() {
        int best = -1;
        for (int i = 0; i < matches.size(); i++) {
            int previous = heaviest(ranks[i] - 1);
            before[i] = previous;
            weights[i] = matches.get(i).length() + (previous < 0 ? 0 : weights[previous]);
            enter(ranks[i], i);
            best = best < 0 || weights[i] > weights[best] ? i : best;
        }
        var chain = new ArrayList<Integer>();
        for (int i = best; i >= 0; i = before[i]) {
            chain.add(i);
        }
        Collections.reverse(chain);
        return chain;
    }

    private int heaviest(int rank) {
        int best = -1;
        for (int node = rank; node > 0; node -= node & -node) {
            if (tree[node] > 0 && (best < 0 || weights[tree[node] - 1] > weights[best])) {
                best = tree[node] - 1;
            }
        }
        return best;
    }

    private void enter(int rank, int match) {
        for (int node = rank; node < tree.length; node += node & -node) {
            if (tree[node] == 0 || weights[match] > weights[tree[node] - 1]) {
                tree[node] = match + 1;
            }
        }
    }

    /// Takes from each match what the one before it has already.
    private static List<Match> apart(List<Match> chain) {
        var apart = new ArrayList<Match>();
        int oldEnd = 0;
        int nowEnd = 0;
        for (Match match : chain) {
            int overlap = Math.max(0, Math.max(oldEnd - match.old(), nowEnd - match.now()));
            if (overlap < match.length()) {
                var rest = match.without(overlap);
                apart.add(rest);
                oldEnd = rest.oldEnd();
                nowEnd = rest.nowEnd();
            }
        }
        return apart;
    }
}
