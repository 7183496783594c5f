package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.Problem;
import org.recto.ui.parts.Png;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/// A reading's picture stands in its page, and is shown large by a click or a key.
@ExtendWith(FxExtension.class)
class PictureTest {

    @TempDir private Path folder = Path.of("");

    private Path page(Fx fx) throws IOException {
        var image = fx.get(() -> new WritableImage(240, 180));
        fx.run(() -> image.getPixelWriter().setColor(3, 4, Color.CRIMSON));
        var png = folder.resolve("map.png");
        Png.write(image, png);
        var data = Base64.getEncoder().encodeToString(Files.readAllBytes(png));
        return Files.writeString(
                folder.resolve("ferry.html"),
                "<html><head><title>The ferry</title></head><body><article><h1>The ferry</h1>"
                        + "<p>The council voted for a second bridge, and nobody asked the ferryman what he knew.</p>"
                        + "<figure><img src=\"data:image/png;base64,"
                        + data
                        + "\" alt=\"map\"><figcaption>A map of both banks</figcaption></figure>"
                        + "<p>He had carried three generations across, and he knew that the river moves.</p>"
                        + "</article></body></html>");
    }

    @Test
    void a_picture_stands_above_its_caption_and_a_click_shows_it_large(Fx fx) throws IOException, Problem {
        var window = withPicture(fx);

        var shown = fx.get(() -> (ImageView) window.sight.node(".plate .image-view"));
        assertThat(shown.getImage().getWidth()).isEqualTo(240);
        assertThat(shown.getAccessibleText()).isEqualTo("A map of both banks");
        window.click(window.sight.node(".plate"));
        assertThat(large(fx, window).getImage().getHeight()).isEqualTo(180);
        assertThat(large(fx, window).getAccessibleText()).isEqualTo("A map of both banks");
        window.press(KeyCode.ESCAPE);
        assertThat(window.sight.has(".picture")).isFalse();
        window.close();
    }

    @Test
    void the_keyboard_shows_the_picture_at_the_caret_and_the_caption_can_be_annotated(Fx fx)
            throws IOException, Problem {
        var window = withPicture(fx);

        window.clickWords("both banks");
        assertThat(window.sight.has(".picture")).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(large(fx, window).getImage().getWidth()).isEqualTo(240);
        window.press(KeyCode.ESCAPE);

        window.select("both banks").press(KeyCode.SHORTCUT, KeyCode.H).press(KeyCode.ESCAPE);
        assertThat(window.annotations()).hasSize(1);
        assertThat(window.picked()).isEmpty();
        window.clickWords("both banks");
        assertThat(window.picked()).isEqualTo("both banks");
        window.close();
    }

    private OpenWindow withPicture(Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx);
        window.answers.readings = List.of(page(fx));
        fx.run(() -> window.wiring().commands.get("add-readings").run());
        fx.settle();
        return window;
    }

    private static ImageView large(Fx fx, OpenWindow window) {
        return fx.get(() -> (ImageView) window.sight.node(".picture .image-view"));
    }
}
