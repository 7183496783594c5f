package org.recto.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

/// Where things open that are about a place.
class BesideTest {

    private static final Bounds ROOM = new BoundingBox(0, 0, 1000, 700);

    private static Bounds open(Bounds place) {
        return Beside.place(place, 300, 150, ROOM, 8);
    }

    @Test
    void below_where_there_is_room_or_else_above() {
        assertThat(open(new BoundingBox(100, 100, 200, 60))).isEqualTo(new BoundingBox(100, 168, 300, 150));
        assertThat(open(new BoundingBox(100, 500, 200, 100))).isEqualTo(new BoundingBox(100, 342, 300, 150));
    }

    @Test
    void at_the_side_of_what_reaches_from_top_to_bottom() {
        assertThat(open(new BoundingBox(100, 60, 300, 600))).isEqualTo(new BoundingBox(408, 60, 300, 150));
        assertThat(open(new BoundingBox(600, 60, 300, 600))).isEqualTo(new BoundingBox(292, 60, 300, 150));
    }

    @Test
    void the_end_of_what_fills_everything_is_covered_rather_than_its_beginning() {
        assertThat(open(new BoundingBox(20, 20, 960, 660)).getMaxY()).isEqualTo(700);
    }

    @Property
    void what_opens_can_always_wholly_be_seen_and_covers_its_place_only_without_room_at_any_side(
            @ForAll @IntRange(min = -200, max = 950) int x,
            @ForAll @IntRange(min = -200, max = 650) int y,
            @ForAll @IntRange(min = 1, max = 1400) int width,
            @ForAll @IntRange(min = 1, max = 1100) int height) {
        var place = new BoundingBox(x, y, width, height);
        var opened = open(place);
        assertThat(ROOM.contains(opened)).isTrue();
        boolean room =
                y + height + 8 + 150 <= 700 || y - 8 - 150 >= 0 || x + width + 8 + 300 <= 1000 || x - 8 - 300 >= 0;
        if (room) {
            boolean covers =
                    opened.getMinX() < place.getMaxX()
                            && opened.getMaxX() > place.getMinX()
                            && opened.getMinY() < place.getMaxY()
                            && opened.getMaxY() > place.getMinY();
            assertThat(covers).isFalse();
        }
    }
}
