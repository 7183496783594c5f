package org.recto.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.SmallPacket;
import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;

import java.util.List;

class MatrixTest {

    private final Contents contents = SmallPacket.contents();
    private final Matrix matrix = new Matrix(contents.codebook(), contents.readings(), contents.annotations());

    @Test
    void a_cell_has_the_passages_of_its_reading_with_its_theme_in_page_order() {
        var lamp = contents.readings().getFirst();
        var well = contents.readings().getLast();

        assertThat(matrix.at(SmallPacket.TRUST, lamp)).extracting(Annotation::reading).containsExactly(lamp.id());
        assertThat(matrix.at(SmallPacket.TRUST, well))
                .singleElement()
                .extracting(annotation -> annotation.passage().quote().exact())
                .isEqualTo("well is deep");
    }

    @Test
    void where_a_reading_is_silent_the_cell_is_empty() {
        assertThat(matrix.at(SmallPacket.YEAR, contents.readings().getFirst())).isEmpty();
        assertThat(matrix.at(SmallPacket.FORMULA, contents.readings().getLast())).isEmpty();
    }

    @Test
    void a_theme_that_no_reading_speaks_of_is_no_row() {
        var well = contents.readings().getLast();
        var alone = new Matrix(contents.codebook(), List.of(well), contents.annotations(well.id()).all());

        assertThat(alone.themes()).containsExactly(SmallPacket.TRUST, SmallPacket.YEAR);
        assertThat(matrix.themes())
                .containsExactly(SmallPacket.TRUST, SmallPacket.MISREADING, SmallPacket.FORMULA, SmallPacket.YEAR);
    }

    @Test
    void on_paper_the_readings_are_dealt_out_evenly_and_none_is_lost() {
        var lamp = contents.readings().getFirst();
        var well = contents.readings().getLast();
        var five = new Matrix(contents.codebook(), List.of(lamp, well, lamp, well, well), contents.annotations());

        var parts = five.inParts(4);

        assertThat(parts).extracting(Matrix::readings).containsExactly(List.of(lamp, well), List.of(lamp, well, well));
        assertThat(parts).allSatisfy(part -> assertThat(part.themes()).isEqualTo(five.themes()));
        assertThat(parts.getLast().at(SmallPacket.TRUST, lamp)).isEqualTo(five.at(SmallPacket.TRUST, lamp));
        assertThat(five.inParts(5)).hasSize(1);
        assertThat(new Matrix(contents.codebook(), List.of(), List.of()).inParts(4)).isEmpty();
    }
}
