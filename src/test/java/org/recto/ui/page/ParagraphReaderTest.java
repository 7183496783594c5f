package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recto.text.Range;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;

/// What a screen reader is told.
@ExtendWith(FxExtension.class)
class ParagraphReaderTest {

    private final Pages pages =
            new Pages(
                    "The first paragraph.",
                    "The second 😀 paragraph, which is marked here and there, and long enough to be broken into two lines.",
                    "The third.");

    private RichTextReadingView view;
    private Node area;

    @BeforeEach
    void show(Fx fx) {
        pages.mark("second 😀 paragraph", Pages.TRUST, Pages.TALKS);
        pages.mark("😀");
        view = pages.show(fx, 500, 400);
        area = view.node().lookup(".page-area");
        fx.run(() -> view.select(pages.range("😀 paragraph")));
        fx.settle();
    }

    private Object ask(Fx fx, AccessibleAttribute attribute, Object... parameters) {
        return fx.get(() -> area.queryAccessibleAttribute(attribute, parameters));
    }

    @Test
    void it_is_told_the_paragraph_at_the_caret_and_no_other(Fx fx) {
        assertThat(area.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat((String) ask(fx, AccessibleAttribute.TEXT)).startsWith("The second").endsWith("two lines.");
        assertThat(ask(fx, AccessibleAttribute.EDITABLE)).isEqualTo(false);
    }

    @Test
    void offsets_are_those_of_the_paragraph(Fx fx) {
        assertThat(ask(fx, AccessibleAttribute.SELECTION_START)).isEqualTo(11);
        assertThat(ask(fx, AccessibleAttribute.SELECTION_END)).isEqualTo(23);
        assertThat(ask(fx, AccessibleAttribute.CARET_OFFSET)).isEqualTo(23);
    }

    @Test
    void it_can_ask_for_lines(Fx fx) {
        var text = (String) ask(fx, AccessibleAttribute.TEXT);
        int second = (int) ask(fx, AccessibleAttribute.LINE_START, 1);
        assertThat(second).isBetween(30, text.length() - 5);
        assertThat(ask(fx, AccessibleAttribute.LINE_END, 0)).isEqualTo(second);
        assertThat(ask(fx, AccessibleAttribute.LINE_FOR_OFFSET, second + 2)).isEqualTo(1);
        assertThat(ask(fx, AccessibleAttribute.LINE_START, 9)).isEqualTo(-1);
    }

    @Test
    void it_can_ask_where_a_word_is_and_what_is_there(Fx fx) {
        var bounds = (Bounds[]) ask(fx, AccessibleAttribute.BOUNDS_FOR_RANGE, 4, 9);
        assertThat(bounds).hasSize(1);
        var inScene = fx.get(() -> view.boundsInScene(pages.range("second")).orElseThrow());
        assertThat(bounds[0].getWidth()).isEqualTo(inScene.getWidth());
        var left = new Point2D(bounds[0].getMinX() + 1, bounds[0].getCenterY());
        assertThat(ask(fx, AccessibleAttribute.OFFSET_AT_POINT, left)).isEqualTo(4);
    }

    @Test
    void what_is_marked_at_the_caret_is_told_on_demand(Fx fx) {
        assertThat(ask(fx, AccessibleAttribute.HELP)).isEqualTo("Marked here: highlight without a theme; Trust, Talks");
        fx.run(() -> view.select(Range.at(0)));
        assertThat(ask(fx, AccessibleAttribute.HELP)).isEqualTo("");
    }

    @Test
    void it_can_select(Fx fx) {
        fx.run(() -> area.executeAccessibleAction(AccessibleAction.SET_TEXT_SELECTION, 4, 10));
        assertThat(fx.get(() -> view.selection().get())).isEqualTo(pages.range("second"));
    }

    @Test
    void the_strip_answers_as_a_scroll_bar(Fx fx) {
        var strip = view.node().lookup(".page-strip");
        assertThat(strip.getAccessibleRole()).isEqualTo(AccessibleRole.SCROLL_BAR);
        assertThat(strip.getAccessibleText()).isEqualTo("Overview and scroll bar");
        assertThat(fx.get(() -> strip.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE)))
                .isEqualTo((double) pages.text.length());
    }
}
