package org.recto.text.anchor;

import org.recto.text.Passage;
import org.recto.text.Progress;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.text.anchor.Placement.Doubt;
import org.recto.text.anchor.Placement.Doubtful;
import org.recto.text.anchor.Placement.How;
import org.recto.text.anchor.Placement.Lost;
import org.recto.text.anchor.Placement.Placed;

import java.util.ArrayList;
import java.util.List;

/// Two editions of a text side by side, and the way of passages from the one to the other.
///
/// It is made once for a pair of texts, which takes time (see docs/anchoring.md, which also says how it works); placing
/// a passage is quick. What a passage is placed by is where its own letters went: the same words elsewhere are not the
/// passage, and at best a guess for somebody to look at. For any thread.
public final class Reanchoring {

    private final ReadingText now;
    private final boolean same;
    private final Alignment alignment;
    private final Judge judge;
    private final BlocksLeft blocks;
    private final Ends ends;
    private final Hold hold;
    private final Roughness roughness;
    private final Once<Search> search;

    private Reanchoring(ReadingText old, ReadingText now, Course course) {
        this.now = now;
        this.same = old.sha256().equals(now.sha256());
        this.alignment =
                same
                        ? Aligner.align(ReadingText.EMPTY, ReadingText.EMPTY, Course.UNWATCHED)
                        : Aligner.align(old, now, course);
        this.judge = new Judge(alignment);
        this.blocks = new BlocksLeft(old, alignment.pairing());
        this.ends = new Ends(old, now, alignment.pairing());
        this.hold = new Hold(old, alignment.pairing());
        this.roughness = new Roughness(alignment.pairing());
        this.search = new Once<>(() -> new Search(old, now, alignment.pairing()));
    }

    /// Lays two editions side by side.
    ///
    /// @param old the text that passages count in
    /// @param now the text that they are to be found in
    /// @param progress told often, from this thread
    /// @throws java.util.concurrent.CancellationException if the progress says that it is no longer wanted
    public static Reanchoring of(ReadingText old, ReadingText now, Progress progress) {
        return new Reanchoring(old, now, new Course(progress, 0, 1));
    }

    /// How much of the shorter of the two texts is in the other, 0 to 1. If it is little, they are different texts, and
    /// no passage is placed without review.
    public double share() {
        return same ? 1 : alignment.share();
    }

    /// Finds what became of each of many passages.
    ///
    /// @param passages of the old text
    /// @param progress told often, from this thread
    /// @return as many, in their order
    /// @throws java.util.concurrent.CancellationException if the progress says that it is no longer wanted
    public List<Placement> placeAll(List<Passage> passages, Progress progress) {
        var course = new Course(progress, 0, 1);
        var placements = new ArrayList<Placement>();
        for (Passage passage : passages) {
            course.at((double) placements.size() / passages.size());
            placements.add(place(passage));
        }
        return List.copyOf(placements);
    }

    /// Finds what became of a passage.
    ///
    /// @param passage of the old text
    public Placement place(Passage passage) {
        if (same) {
            return new Placed(Passage.of(now, passage.range()), How.SAME_TEXT, 1);
        }
        int first = alignment.pairing().old().from(passage.range().start());
        int end = alignment.pairing().old().from(passage.range().end());
        var trace = Trace.of(alignment.pairing(), first, Math.max(first, end));
        if (trace.isEmpty() || 2 * trace.kept() < trace.length()) {
            return guess(passage, first);
        }
        var around = Surroundings.of(alignment.pairing(), trace);
        var found = Passage.of(now, ends.of(passage.range(), trace));
        double score = (50 * trace.likeness() + 20 * around.before() + 20 * around.after()) / 90;
        Doubt doubt = isChanged(passage, trace, found) ? Doubt.CHANGED : judge.doubt(trace, around);
        if (doubt != null) {
            return new Doubtful(found, doubt, score);
        }
        return new Placed(found, how(passage, found, trace), score);
    }

    private boolean isChanged(Passage passage, Trace trace, Passage found) {
        return ends.areRagged(passage.range(), trace, found.range())
                || !hold.isFirm(passage.range(), found.range())
                || !blocks.all(passage.range(), trace)
                || roughness.isRough(trace.old(), trace.oldEnd())
                || isAnotherWord(passage, found);
    }

    /// Whether a passage of a word or so has another letter now, and with it may be another word.
    private static boolean isAnotherWord(Passage passage, Passage found) {
        var was = Letters.of(passage.quote().exact());
        return was.size() < Judge.SHORT && !was.toString().equals(Letters.of(found.quote().exact()).toString());
    }

    /// What is most like a passage that is gone from where it stood.
    private Placement guess(Passage passage, int first) {
        return search.get()
                .best(passage)
                .<Placement>map(it -> new Doubtful(Passage.of(now, it.range()), Doubt.LIKE, it.score()))
                .orElseGet(() -> new Lost(where(first)));
    }

    private How how(Passage passage, Passage found, Trace trace) {
        if (judge.isMoved(trace)) {
            return How.MOVED;
        }
        return passage.quote().exact().equals(found.quote().exact()) ? How.UNCHANGED : How.EDITED;
    }

    /// Where in the new text a letter of the old one would stand.
    private Range where(int letter) {
        var pairing = alignment.pairing();
        for (int i = letter - 1; i >= 0; i--) {
            if (pairing.isKept(i)) {
                return Range.at(pairing.now().place(pairing.toNow(i)) + 1);
            }
        }
        return Range.at(0);
    }
}
