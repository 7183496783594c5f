package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recto.text.BlockKind;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;

import java.util.List;

/// Links in the reading's own text are followed only when that is plainly meant.
@ExtendWith(FxExtension.class)
class LinkTest {

    private final Pages pages =
            new Pages(
                    new ReadingText.Builder()
                            .add(
                                    BlockKind.PARAGRAPH,
                                    0,
                                    "See the report, which is long.",
                                    List.of(
                                            new Format(
                                                    FormatKind.LINK, new Range(8, 14), "https://example.org/report")))
                            .build());
    private final Heard heard = new Heard();

    private RichTextReadingView view;
    private Hand hand;

    @BeforeEach
    void show(Fx fx) {
        view = pages.show(fx, 500, 300);
        hand = new Hand(fx, view);
        fx.run(() -> view.listen(heard));
    }

    @Test
    void a_plain_click_follows_nothing_and_one_with_ctrl_does() {
        var at = hand.bounds(pages.range("report"));
        hand.click(at.getCenterX(), at.getCenterY(), 1, false, false);
        assertThat(heard.followed).isEmpty();
        hand.click(at.getCenterX(), at.getCenterY(), 1, false, true);
        assertThat(heard.followed).containsExactly("https://example.org/report");
    }

    @Test
    void the_keyboard_follows_the_link_at_the_caret(Fx fx) {
        fx.run(() -> view.select(Range.at(10)));
        hand.ctrl(KeyCode.ENTER);
        fx.run(() -> view.select(Range.at(2)));
        hand.ctrl(KeyCode.ENTER);
        assertThat(heard.followed).containsExactly("https://example.org/report");
    }

    @Test
    void the_menu_of_a_link_offers_to_open_it(Fx fx) {
        var at = hand.bounds(pages.range("report"));
        fx.run(() ->
                Event.fireEvent(
                        view.node().lookup(".page-area"),
                        new ContextMenuEvent(
                                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                at.getCenterX(),
                                at.getCenterY(),
                                10,
                                10,
                                false,
                                null)));
        fx.settle();
        var menu =
                fx.get(() ->
                        (ContextMenu)
                                Window.getWindows().stream()
                                        .filter(ContextMenu.class::isInstance)
                                        .findFirst()
                                        .orElseThrow());
        assertThat(menu.getItems().getFirst().getText()).isEqualTo("Open https://example.org/report");
        fx.run(() -> menu.getItems().getFirst().fire());
        assertThat(heard.followed).containsExactly("https://example.org/report");
    }
}
