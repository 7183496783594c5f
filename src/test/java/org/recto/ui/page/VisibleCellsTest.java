package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recto.text.Range;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;

import java.util.Map;

@ExtendWith(FxExtension.class)
class VisibleCellsTest {

    private final PageText text = PageText.of(new Pages("one", "two", "three").text, Map.of());
    private final VisibleCells cells = new VisibleCells(text);

    @Test
    void a_cell_that_the_engine_throws_away_is_forgotten(Fx fx) {
        fx.run(() -> {
            var flow = new TextFlow();
            var first = cells.add(flow, text.chunks().get(0));
            var second = cells.add(new TextFlow(), text.chunks().get(1));
            assertThat(cells.all()).containsExactly(first, second);
            flow.getChildren().clear();
            assertThat(cells.all()).containsExactly(second);
        });
    }

    @Test
    void a_cell_made_anew_takes_the_place_of_the_old_one(Fx fx) {
        fx.run(() -> {
            var flow = new TextFlow();
            cells.add(flow, text.chunks().get(0));
            var anew = cells.add(new TextFlow(), text.chunks().get(0));
            flow.getChildren().clear();
            assertThat(cells.at(1)).contains(anew);
        });
    }

    @Test
    void cells_are_found_by_what_they_show(Fx fx) {
        fx.run(() -> {
            var first = cells.add(new TextFlow(), text.chunks().get(0));
            var third = cells.add(new TextFlow(), text.chunks().get(2));
            assertThat(cells.touching(new Range(2, 12))).containsExactly(first, third);
            assertThat(cells.touching(Range.at(6))).isEmpty();
            assertThat(cells.at(4)).contains(first);
        });
    }
}
