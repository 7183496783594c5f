package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Path;

/// The window 1000 by 700 pixels large, as it opens on a small screen.
@ExtendWith(FxExtension.class)
class SmallWindowTest {

    @TempDir private Path folder = Path.of("");

    private OpenWindow open(Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx);
        fx.run(() -> {
            var stage = window.wiring().node().getScene().getWindow();
            stage.setWidth(1000);
            stage.setHeight(700);
        });
        fx.settle();
        return window;
    }

    @Test
    void all_keys_stand_on_one_page(Fx fx) throws IOException, Problem {
        var window = open(fx);
        window.press(KeyCode.F1);
        var sheet = (ScrollPane) window.sight.node(".key-sheet > .scroll-pane");
        assertThat(fx.get(() -> sheet.getContent().getBoundsInParent().getHeight()))
                .isLessThanOrEqualTo(fx.get(() -> sheet.getViewportBounds().getHeight()));
        window.close();
    }
}
