package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recto.text.Range;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;

@ExtendWith(FxExtension.class)
class RichTextReadingViewTest {

    private static final String FAMILY = "👩‍👩‍👧‍👦";

    private final Pages pages = new Pages("One is " + FAMILY + " here. Two is there.", "Three is a paragraph.");

    @Test
    void shift_and_arrows_select_whole_graphemes(Fx fx) {
        var view = pages.show(fx, 600, 400);
        fx.run(() -> view.select(Range.at(7)));

        fx.robot().push(KeyCode.SHIFT, KeyCode.RIGHT);
        fx.settle();

        assertThat(fx.get(() -> view.selection().get())).isEqualTo(pages.range(FAMILY));
    }

    @Test
    void m_marks_the_sentence_and_again_the_paragraph(Fx fx) {
        var view = pages.show(fx, 600, 400);
        fx.run(() -> view.select(Range.at(pages.range("Two").start() + 1)));

        fx.robot().push(KeyCode.M);
        fx.settle();
        assertThat(fx.get(() -> view.selection().get())).isEqualTo(pages.range("Two is there."));

        fx.robot().push(KeyCode.M);
        fx.settle();
        assertThat(fx.get(() -> view.selection().get())).isEqualTo(pages.text.blocks().getFirst().range());
    }
}
