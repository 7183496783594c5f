package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.text.Range;
import org.recto.text.Segments;

import java.util.Locale;

class HeldEndTest {

    private final Pages pages = new Pages("one two three");
    private final TextMoves moves = new TextMoves(pages.text, new Segments(pages.text, Locale.ENGLISH));

    @Test
    void an_end_moves_and_the_other_stays() {
        var start = HeldEnd.of(pages.mark("two"), true);
        assertThat(start.to(0, moves).now()).isEqualTo(new Range(0, 7));
        assertThat(start.to(0, moves).isMoved()).isTrue();
        assertThat(start.other().to(13, moves).now()).isEqualTo(new Range(4, 13));
    }

    @Test
    void an_end_never_passes_the_other() {
        var start = HeldEnd.of(pages.mark("two"), true);
        assertThat(start.to(12, moves).now()).isEqualTo(new Range(6, 7));
        assertThat(start.other().to(1, moves).now()).isEqualTo(new Range(4, 5));
    }

    @Test
    void back_where_it_was_it_has_not_moved() {
        var start = HeldEnd.of(pages.mark("two"), true);
        assertThat(start.to(0, moves).to(4, moves).isMoved()).isFalse();
    }
}
