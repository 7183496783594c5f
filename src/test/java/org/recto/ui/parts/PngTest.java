package org.recto.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;

import java.nio.file.Files;
import java.nio.file.Path;

@ExtendWith(FxExtension.class)
class PngTest {

    @TempDir Path folder;

    @Test
    void a_picture_reads_back_pixel_for_pixel_with_its_transparency(Fx fx) throws Exception {
        var image = new WritableImage(3, 2);
        image.getPixelWriter().setColor(0, 0, Color.rgb(200, 30, 40));
        image.getPixelWriter().setColor(2, 1, Color.rgb(0, 90, 255, 0.5));
        var file = folder.resolve("new folder/a ? picture.png");

        Png.write(image, file);

        try (var in = Files.newInputStream(file)) {
            var back = new Image(in).getPixelReader();
            for (int x = 0; x < 3; x++) {
                for (int y = 0; y < 2; y++) {
                    assertThat(back.getArgb(x, y)).isEqualTo(image.getPixelReader().getArgb(x, y));
                }
            }
        }
    }
}
