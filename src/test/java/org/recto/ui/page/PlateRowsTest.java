package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.recto.text.PictureSize;

import java.util.List;

/// Pictures stand side by side where there is room, and none is enlarged.
class PlateRowsTest {

    private static Plate plate(int width, int height) {
        return new Plate("sha", "words", new PictureSize(width, height), true);
    }

    @Property(tries = 300)
    void pictures_keep_their_shape_and_stay_within_the_page_and_apart(
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 1, max = 3000) Integer> widths,
            @ForAll @IntRange(min = 1, max = 3000) int height,
            @ForAll @IntRange(min = 60, max = 900) int width,
            @ForAll @IntRange(min = 60, max = 900) int most) {
        var rows = PlateRows.of(widths.stream().map(it -> plate(it, height)).toList(), width, most, 9);

        assertThat(rows.spots()).hasSameSizeAs(widths);
        for (int i = 0; i < rows.spots().size(); i++) {
            var spot = rows.spots().get(i);
            var size = spot.plate().size();
            assertThat(spot.box().getMaxX()).isLessThanOrEqualTo(width);
            assertThat(spot.box().getMaxY()).isLessThanOrEqualTo(rows.height());
            assertThat(spot.box().getHeight()).isLessThanOrEqualTo(Math.min(most, size.height()));
            assertThat(spot.box().getWidth()).isLessThanOrEqualTo(size.width());
            double shrunk = spot.box().getHeight() / size.height();
            if (spot.box().getWidth() > 1 && spot.box().getHeight() > 1) {
                assertThat(spot.box().getWidth())
                        .isBetween(size.width() * shrunk * 0.49 - 1, size.width() * shrunk * 2 + 1);
            }
            for (PlateRows.Spot other : rows.spots().subList(0, i)) {
                assertThat(other.box().intersects(spot.box())).isFalse();
            }
        }
    }

    @Test
    void two_that_fit_share_a_row_and_the_third_begins_another() {
        var rows = PlateRows.of(List.of(plate(200, 100), plate(150, 80), plate(100, 50)), 400, 300, 10);

        assertThat(rows.spots()).extracting(spot -> spot.box().getMinX()).containsExactly(0.0, 210.0, 0.0);
        assertThat(rows.spots()).extracting(spot -> spot.box().getMinY()).containsExactly(0.0, 0.0, 110.0);
        assertThat(rows.height()).isEqualTo(160);
    }

    @Test
    void a_large_one_is_made_as_small_as_the_page_asks() {
        var rows = PlateRows.of(List.of(plate(1000, 2000)), 500, 400, 10);
        assertThat(rows.spots().getFirst().box().getWidth()).isEqualTo(200);
        assertThat(rows.height()).isEqualTo(400);
    }

    @Test
    void where_there_is_no_room_nothing_is_shown() {
        assertThat(PlateRows.of(List.of(plate(10, 10)), 0, 400, 10)).isEqualTo(PlateRows.NONE);
    }
}
