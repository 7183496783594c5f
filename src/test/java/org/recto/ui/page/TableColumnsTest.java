package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recto.text.BlockKind;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;

import java.util.List;

/// The cells of a table stand below one another.
@ExtendWith(FxExtension.class)
class TableColumnsTest {

    private final Pages pages =
            new Pages(
                    new ReadingText.Builder()
                            .add(BlockKind.PARAGRAPH, "Fares and crossings.")
                            .add(
                                    BlockKind.TABLE,
                                    "Place\tBoats\tDepth\nThe island, in winter\t3\t1 m\nIsle\t12 in all\t20 m")
                            .build());

    private RichTextReadingView view;
    private Hand hand;

    @BeforeEach
    void show(Fx fx) {
        view = pages.show(fx, 700, 400);
        hand = new Hand(fx, view);
    }

    private double left(String cell) {
        return hand.bounds(Range.at(pages.range(cell).start())).getMinX();
    }

    private void columns() {
        assertThat(left("3\t1 m")).isCloseTo(left("Boats"), within(0.6));
        assertThat(left("12 in all")).isCloseTo(left("Boats"), within(0.6));
        assertThat(left("1 m")).isCloseTo(left("Depth"), within(0.6));
        assertThat(left("20 m")).isCloseTo(left("Depth"), within(0.6));
        assertThat(left("Boats")).isGreaterThan(hand.bounds(pages.range("The island, in winter")).getMaxX());
        assertThat(left("Depth")).isGreaterThan(hand.bounds(pages.range("12 in all")).getMaxX());
    }

    @Test
    void columns_stand_below_one_another_on_every_page_and_in_every_size(Fx fx) {
        columns();
        fx.run(() -> ((Stage) view.node().getScene().getWindow()).setWidth(460));
        fx.settle();
        columns();
        fx.run(() -> view.style(PageStyle.USUAL.withSize(21)));
        fx.settle();
        columns();
    }

    @Test
    void columns_are_as_wide_as_their_widest_cells_where_there_is_room() {
        assertThat(TableColumns.starts(List.of(40.0, 100.0, 90.0), 500, 20)).containsExactly(60.0, 180.0);
    }

    @Test
    void where_there_is_none_the_widest_give_way() {
        assertThat(TableColumns.starts(List.of(40.0, 700.0, 30.0, 900.0), 460, 20)).containsExactly(60.0, 245.0, 295.0);
        assertThat(TableColumns.starts(List.of(300.0, 300.0, 300.0), 30, 20)).containsExactly(20.0, 40.0);
    }

    @Test
    void a_table_of_one_column_has_no_stops() {
        assertThat(TableColumns.starts(List.of(90.0), 400, 20)).isEmpty();
        assertThat(TableColumns.starts(List.of(), 400, 20)).isEmpty();
    }

    @Test
    void the_longest_cells_are_measured_and_what_ends_a_shorter_row_is_not() {
        var rows = new StringBuilder("a\tlast and very long");
        for (int i = 0; i < 30; i++) {
            rows.append('\n').append("x".repeat(i)).append("\tb\tc");
        }
        var text = new ReadingText.Builder().add(BlockKind.TABLE, rows.toString()).build();
        var cells = new TableCells(text);

        assertThat(cells.of(0)).hasSize(3);
        assertThat(cells.of(0).getFirst()).contains("x".repeat(29)).hasSizeLessThan(6);
        assertThat(cells.of(0).get(1)).containsOnly("b");
        assertThat(cells.of(0).getLast()).containsOnly("c");
        assertThat(cells.of(1)).isEmpty();
    }
}
