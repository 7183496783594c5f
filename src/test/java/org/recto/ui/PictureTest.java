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

/// A reading's picture is shown by a click on the words that stand for it.
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
    void a_click_shows_the_picture_and_escape_goes_back(Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx);
        window.answers.readings = List.of(page(fx));
        fx.run(() -> window.wiring().commands.get("add-readings").run());
        fx.settle();

        window.clickWords("both banks");
        assertThat(fx.get(() -> ((ImageView) window.sight.node(".picture .image-view")).getImage().getWidth()))
                .isEqualTo(240);
        window.press(KeyCode.ESCAPE);
        assertThat(window.sight.has(".picture")).isFalse();
        window.close();
    }
}
