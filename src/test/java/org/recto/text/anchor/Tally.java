package org.recto.text.anchor;

import org.recto.text.Passage;
import org.recto.text.Range;
import org.recto.text.anchor.Placement.Doubtful;
import org.recto.text.anchor.Placement.Lost;
import org.recto.text.anchor.Placement.Placed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Counts what became of passages, against the truth.
final class Tally {

    /// A passage that was placed wrongly without review.
    record Wrong(String change, long seed, Passage passage, Range placed, Truth truth, Placement placement) {

        @Override
        public String toString() {
            var now = truth.now();
            return "%s, seed %d%n  was:  [%s] %s [%s]%n  is:   %s%n  %s gone %s"
                    .formatted(
                            change,
                            seed,
                            passage.quote().prefix(),
                            passage.quote().exact(),
                            passage.quote().suffix(),
                            Passage.of(now, placed).quote(),
                            placement.getClass().getSimpleName(),
                            truth.isGone(passage));
        }
    }

    final List<Wrong> wrong = new ArrayList<>();
    int passages;
    int placed;
    int exact;
    int sameWords;
    int withinEdit;
    int doubtful;
    int doubtfulRight;
    int lost;
    int gone;

    void count(Change change, long seed, Truth truth, Passage passage, Placement placement) {
        passages++;
        gone += truth.isGone(passage) ? 1 : 0;
        switch (placement) {
            case Placed found -> {
                placed++;
                switch (truth.judge(passage, found.passage().range())) {
                    case EXACT -> exact++;
                    case SAME_WORDS -> sameWords++;
                    case WITHIN_EDIT -> withinEdit++;
                    case WRONG ->
                            wrong.add(
                                    new Wrong(change.name(), seed, passage, found.passage().range(), truth, placement));
                }
            }
            case Doubtful found -> {
                doubtful++;
                doubtfulRight += truth.judge(passage, found.proposal().range()) == Truth.Verdict.WRONG ? 0 : 1;
            }
            case Lost _ -> lost++;
        }
    }

    void add(Tally other) {
        wrong.addAll(other.wrong);
        passages += other.passages;
        placed += other.placed;
        exact += other.exact;
        sameWords += other.sameWords;
        withinEdit += other.withinEdit;
        doubtful += other.doubtful;
        doubtfulRight += other.doubtfulRight;
        lost += other.lost;
        gone += other.gone;
    }

    /// The share that was placed without review.
    double placedShare() {
        return (double) placed / passages;
    }

    static String head() {
        return "| new edition | passages | placed | exactly | same words | within an edit | **wrong** | doubtful | of them right | lost | gone in truth |%n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
                .formatted();
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.2f %% | %,d | %,d | %,d | **%d** | %,d | %,d | %,d | %,d |",
                name,
                passages,
                100 * placedShare(),
                exact,
                sameWords,
                withinEdit,
                wrong.size(),
                doubtful,
                doubtfulRight,
                lost,
                gone);
    }
}
