package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.text.Range;
import org.recto.text.Segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class CaretModelTest {

    private static final String FAMILY = "👩‍👩‍👧‍👦";

    //                                       0..2  2..9          9..11
    private final Pages pages = new Pages("a " + FAMILY + "e\u0301 z");
    private final CaretModel caret = new CaretModel(new Segments(pages.text, Locale.ENGLISH));

    @Test
    void the_caret_never_stands_within_a_grapheme() {
        caret.moveTo(5, false);
        assertThat(caret.range()).isEqualTo(Range.at(2));
        caret.moveTo(10, true);
        assertThat(caret.range()).isEqualTo(pages.range(FAMILY));
    }

    @Test
    void the_selection_grows_and_shrinks_around_its_anchor() {
        caret.moveTo(2, false);
        caret.moveTo(9, true);
        caret.moveTo(0, true);
        assertThat(caret.range()).isEqualTo(new Range(0, 2));
        assertThat(caret.caret()).isZero();
        assertThat(caret.anchor()).isEqualTo(2);
    }

    @Test
    void who_listens_hears_each_selection_once() {
        var heard = new ArrayList<Range>();
        caret.selection().addListener((_, _, now) -> heard.add(now));
        caret.select(new Range(0, 1));
        caret.select(new Range(0, 1));
        caret.moveTo(1, false);
        assertThat(heard).isEqualTo(List.of(new Range(0, 1), Range.at(1)));
    }
}
