package org.recto.text.anchor;

import java.util.ArrayList;
import java.util.List;

/// Finds what stands in another order in the new text: paragraphs that were moved. It begins with stretches that stand
/// once in each text and have found no partner in order, puts those together that lie side by side in both, and follows
/// the texts from there in both directions over what has no partner yet, so that a repeated sentence goes with the
/// paragraph that it stands in.
final class Moves {

    /// Two stretches further apart than this, in either text, were not moved together.
    private static final int NEAR = 600;

    private final Aligner aligner;
    private final Pairing pairing;

    private Moves(Aligner aligner) {
        this.aligner = aligner;
        this.pairing = aligner.pairing();
    }

    /// @param seeds the stretches that stand once in each text, in the order of the old one
    static void pair(List<Match> seeds, Aligner aligner, Course course) {
        var moves = new Moves(aligner);
        var free = new ArrayList<Match>();
        seeds.forEach(seed -> moves.addFree(seed, free));
        var groups = group(free);
        groups.sort((a, b) -> Integer.compare(letters(b), letters(a)));
        for (int i = 0; i < groups.size(); i++) {
            course.at((double) i / groups.size());
            moves.pairGroup(groups.get(i));
        }
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

    private void pairGroup(List<Match> group) {
        var still = new ArrayList<Match>();
        group.forEach(match -> addFree(match, still));
        for (int i = 0; i < still.size(); i++) {
            pairing.pair(still.get(i));
            if (i > 0) {
                fill(still.get(i - 1), still.get(i));
            }
        }
        if (!still.isEmpty()) {
            aligner.followBack(before(still.getFirst()));
            aligner.followOn(after(still.getLast()));
        }
    }

    /// Pairs what stands between two matches, unless it has partners elsewhere.
    private void fill(Match before, Match after) {
        var from = after(before);
        boolean whole = from.oldEnd() == after.old() && from.nowEnd() == after.now();
        if (whole) {
            aligner.align(from, 1);
        } else {
            aligner.followOn(from);
            aligner.followBack(before(after));
        }
    }

    private Window after(Match match) {
        int oldEnd = match.oldEnd();
        while (oldEnd < pairing.old().size() && pairing.toNow(oldEnd) == Pairing.NONE) {
            oldEnd++;
        }
        int nowEnd = match.nowEnd();
        while (nowEnd < pairing.now().size() && pairing.toOld(nowEnd) == Pairing.NONE) {
            nowEnd++;
        }
        return new Window(match.oldEnd(), oldEnd, match.nowEnd(), nowEnd);
    }

    private Window before(Match match) {
        int old = match.old();
        while (old > 0 && pairing.toNow(old - 1) == Pairing.NONE) {
            old--;
        }
        int now = match.now();
        while (now > 0 && pairing.toOld(now - 1) == Pairing.NONE) {
            now--;
        }
        return new Window(old, match.old(), now, match.now());
    }
}
