package org.recto.text.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.recto.text.Passage;
import org.recto.text.Progress;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.text.Texts;
import org.recto.text.Texts.Spot;
import org.recto.text.anchor.Placement.Doubtful;
import org.recto.text.anchor.Placement.Lost;
import org.recto.text.anchor.Placement.Placed;

class ReanchoringPropertyTest {

    @Provide
    Arbitrary<Spot> spots() {
        return Texts.spots();
    }

    @Provide
    Arbitrary<ReadingText> readings() {
        return Texts.readings();
    }

    /// Whatever the two texts are, what comes back is a place of the new one, whole graphemes, and its words are those
    /// there.
    @Property(tries = 300)
    void a_placement_is_always_a_place_of_the_new_text(
            @ForAll("spots") Spot spot, @ForAll("readings") ReadingText now) {
        var found = Reanchoring.of(spot.text(), now, Progress.NONE).place(Passage.of(spot.text(), spot.range()));
        switch (found) {
            case Placed placed -> assertStands(placed.passage(), now);
            case Doubtful doubtful -> assertStands(doubtful.proposal(), now);
            case Lost lost -> assertThat(lost.where().end()).isLessThanOrEqualTo(now.length());
        }
    }

    private static void assertStands(Passage passage, ReadingText now) {
        assertThat(passage).isEqualTo(Passage.of(now, passage.range()));
        assertThat(Texts.segments(now).snap(passage.range())).isEqualTo(passage.range());
    }

    @Property(tries = 300)
    void in_the_same_text_everything_stays(@ForAll("spots") Spot spot) {
        var passage = Passage.of(spot.text(), spot.range());
        var found = Reanchoring.of(spot.text(), spot.text(), Progress.NONE).place(passage);
        assertThat(found)
                .isInstanceOfSatisfying(Placed.class, placed -> assertThat(placed.passage()).isEqualTo(passage));
    }

    @Property(tries = 300)
    void ranges_are_grown_to_whole_graphemes_as_segments_grow_them(@ForAll("spots") Spot spot) {
        Range grown = new Graphemes(spot.text()).snap(spot.range());
        assertThat(grown).isEqualTo(Texts.segments(spot.text()).snap(spot.range()));
    }
}
