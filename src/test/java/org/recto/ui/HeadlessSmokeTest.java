package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import org.fxmisc.richtext.InlineCssTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.concurrent.atomic.AtomicInteger;

/// That windows can be tested here at all: with no display, no sleeping, and with errors seen.
@ExtendWith(FxExtension.class)
class HeadlessSmokeTest {

    @Test
    void a_button_is_clicked_by_the_mouse(Fx fx) {
        var clicks = new AtomicInteger();
        var button = new Button("Tag");
        button.setOnAction(_ -> clicks.incrementAndGet());
        fx.show(new VBox(button), 200, 100);

        fx.robot().clickOn(button);
        fx.settle();

        assertThat(clicks).hasValue(1);
    }

    @Test
    void words_are_typed_into_a_field(Fx fx) {
        var field = new TextField();
        fx.show(new VBox(field), 200, 100);

        fx.robot().clickOn(field).write("Trust é 漢").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.C);
        fx.robot().push(KeyCode.END).push(KeyCode.CONTROL, KeyCode.V);
        fx.settle();

        String typed = fx.get(field::getText);
        assertThat(typed).isEqualTo("Trust é 漢Trust é 漢");
    }

    @Test
    void text_is_laid_out_and_painted(Fx fx) {
        var area = new InlineCssTextArea("One-way trust.");
        fx.show(area, 300, 100);

        var picture = fx.picture(area);

        boolean placed = fx.get(() -> area.getCharacterBoundsOnScreen(0, 14).isPresent());
        assertThat(placed).isTrue();
        assertThat(picture.getWidth()).isEqualTo(300);
        assertThat(darkPixels(picture.getPixelReader(), 300, 100)).isGreaterThan(50);
    }

    @Test
    void what_another_thread_brings_about_is_waited_for(Fx fx) {
        var button = new Button("before");
        fx.show(new VBox(button), 200, 100);

        new Thread(() -> Platform.runLater(() -> button.setText("after")), "another").start();
        fx.until("the new label", () -> button.getText().equals("after"));

        String label = fx.get(button::getText);
        assertThat(label).isEqualTo("after");
    }

    @Test
    void what_is_thrown_on_the_javafx_thread_reaches_the_test(Fx fx) {
        assertThatThrownBy(() ->
                        fx.run(() -> {
                            throw new IllegalStateException("no such theme");
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no such theme");
    }

    private static int darkPixels(PixelReader pixels, int width, int height) {
        int dark = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (pixels.getColor(x, y).getBrightness() < Color.GRAY.getBrightness()) {
                    dark++;
                }
            }
        }
        return dark;
    }
}
