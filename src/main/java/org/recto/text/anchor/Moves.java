package org.recto.text.anchor;

import java.util.ArrayList;
import java.util.List;

/// Finds what stands in another order in the new text: paragraphs that were moved. These are stretches that stand once
/// in each text and have found no partner in order. Those that lie side by side in both are taken together, the longest
/// first.
final class Moves {

    /// Two stretches further apart than this, in either text, were not moved together.
    private static final int NEAR = 600;

    /// So many letters were moved, whatever stands in their place.
    private static final int ENOUGH = 100;

    /// A gap that has grown or shrunk by no more than this share of it is the same gap.
    private static final double SLACK = 0.2;

    private final Pairing pairing;

    private Moves(Pairing pairing) {
        this.pairing = pairing;
    }

    /// @param seeds the stretches that stand once in each text, in the order of the old one
    static void pair(List<Match> seeds, Pairing pairing) {
        var moves = new Moves(pairing);
        var free = new ArrayList<Match>();
        seeds.forEach(seed -> moves.addFree(seed, free));
        var groups = group(free);
        groups.removeIf(moves::isEditedInPlace);
        groups.sort((a, b) -> Integer.compare(letters(b), letters(a)));
        groups.forEach(moves::pairGroup);
    }

    /// Adds the parts of a match of which neither side has a partner, if long enough.
    private void addFree(Match match, List<Match> free) {
        int begin = 0;
        for (int i = 0; i <= match.length(); i++) {
            boolean ends = i == match.length() || isTaken(match.old() + i, match.now() + i);
            if (ends) {
                if (i - begin >= Alignment.UNIQUE_LENGTH) {
                    free.add(new Match(match.old() + begin, match.now() + begin, i - begin));
                }
                begin = i + 1;
            }
        }
    }

    private boolean isTaken(int old, int now) {
        return pairing.toNow(old) != Pairing.NONE || pairing.toOld(now) != Pairing.NONE;
    }

    private static List<List<Match>> group(List<Match> matches) {
        var groups = new ArrayList<List<Match>>();
        for (Match match : matches) {
            var last = groups.isEmpty() ? null : groups.getLast();
            if (last != null && belongs(last.getLast(), match)) {
                last.add(match);
            } else {
                groups.add(new ArrayList<>(List.of(match)));
            }
        }
        return groups;
    }

    private static boolean belongs(Match before, Match after) {
        int old = after.old() - before.oldEnd();
        int now = after.now() - before.nowEnd();
        return old >= 0 && now >= 0 && old <= NEAR && now <= NEAR;
    }

    private static int letters(List<Match> group) {
        return group.stream().mapToInt(Match::length).sum();
    }

    /// Whether a few words that stand elsewhere now lie in a gap between two neighbours that follow each other as
    /// closely as before: then something like them stands there still, changed, and it is their twin that stands
    /// elsewhere.
    private boolean isEditedInPlace(List<Match> group) {
        if (letters(group) >= ENOUGH) {
            return false;
        }
        int before = group.getFirst().old() - 1;
        while (before >= 0 && pairing.toNow(before) == Pairing.NONE) {
            before--;
        }
        int after = group.getLast().oldEnd();
        while (after < pairing.old().size() && pairing.toNow(after) == Pairing.NONE) {
            after++;
        }
        int nowBefore = before < 0 ? -1 : pairing.toNow(before);
        int nowAfter = after == pairing.old().size() ? pairing.now().size() : pairing.toNow(after);
        int between = nowAfter - nowBefore;
        return after - before <= NEAR && between > 0 && Math.abs(after - before - between) <= SLACK * (after - before);
    }

    private void pairGroup(List<Match> group) {
        var still = new ArrayList<Match>();
        group.forEach(match -> addFree(match, still));
        still.forEach(pairing::pair);
    }
}
