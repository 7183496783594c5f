package org.recto.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.SmallPacket;
import org.recto.annotation.Annotation;
import org.recto.text.BlockKind;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.time.Instant;
import java.util.List;

class ParagraphTest {

    private static final ReadingText TABLE =
            new ReadingText.Builder().add(BlockKind.TABLE, "Year\tOil 👩‍👩‍👧\n1797\t\n \t2").build();

    private static Paragraph marked(int start, int end) {
        var annotation =
                new Annotation(
                        Id.fresh(),
                        Id.fresh(),
                        Id.fresh(),
                        Passage.of(TABLE, new Range(start, end)),
                        SmallPacket.ANN.id(),
                        List.of(),
                        "",
                        Instant.EPOCH,
                        Instant.EPOCH);
        return Paragraph.of(TABLE, 0, List.of(new Mark(1, annotation, List.of(), "Ann", "")));
    }

    private static List<List<List<String>>> words(Paragraph paragraph) {
        return paragraph.rows().stream()
                .map(row -> row.stream().map(cell -> cell.stream().map(Run::words).toList()).toList())
                .toList();
    }

    @Test
    void a_table_is_cut_into_rows_and_cells_whatever_passage_runs_through_them() {
        // Year | Oil 👩‍👩‍👧
        // 1797 |
        //      | 2
        //   <---- 1 ---->
        var rows = words(marked(2, 18));

        assertThat(rows.stream().map(row -> row.stream().map(cell -> String.join("", cell)).toList()))
                .containsExactly(List.of("Year", "Oil 👩‍👩‍👧"), List.of("1797", ""), List.of(" ", "2"));
        assertThat(rows.getFirst().getFirst()).containsExactly("Ye", "ar");
    }

    @Test
    void every_piece_of_a_table_knows_where_it_stands_and_a_passage_ends_in_its_last() {
        var runs = marked(2, 18).rows().stream().flatMap(List::stream).flatMap(List::stream).toList();

        assertThat(runs)
                .filteredOn(run -> !run.words().isEmpty())
                .allSatisfy(run -> {
                    int end = run.start() + run.words().codePointCount(0, run.words().length());
                    assertThat(TABLE.substring(new Range(run.start(), end))).isEqualTo(run.words());
                });
        assertThat(runs).filteredOn(run -> !run.ends().isEmpty()).extracting(Run::words).containsExactly("179");
    }
}
