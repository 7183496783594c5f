package org.recto.text.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/// A small run of what docs/anchoring.md tells the figures of: texts of our own, edited by who knows where everything
/// went.
class AnchoringTest {

    private static final int SEEDS = 6;
    private static final int PARAGRAPHS = 40;
    private static final int PASSAGES = 200;

    static List<Change> changes() {
        return Change.ALL;
    }

    @ParameterizedTest
    @MethodSource("changes")
    void nothing_is_placed_wrongly_and_most_is_placed(Change change) {
        var tally = new Tally();
        for (int seed = 1; seed <= SEEDS; seed++) {
            tally.add(Trial.run(change, seed, PARAGRAPHS, PASSAGES));
        }
        assertThat(tally.wrong).isEmpty();
        assertThat(tally.placedShare()).as(tally.line(change.name())).isGreaterThanOrEqualTo(change.least());
    }
}
