package org.recto.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/// Of a GIF file that moves, the first picture is left.
class StillGifTest {

    /// @param frames each all of one colour
    private static byte[] gif(int... frames) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int rgb : frames) {
                writer.writeToSequence(new IIOImage(filled(rgb), null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage filled(int rgb) {
        var image = new BufferedImage(70, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, rgb);
            }
        }
        return image;
    }

    private static int frames(byte[] file) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in);
            return reader.getNumImages(true);
        } finally {
            reader.dispose();
        }
    }

    @Test
    void only_the_first_picture_is_left() throws IOException {
        var moving = gif(0xCC0000, 0x00CC00, 0x0000CC);
        assertThat(frames(moving)).isEqualTo(3);

        var still = StillGif.of(moving);
        assertThat(frames(still)).isEqualTo(1);
        assertThat(ImageIO.read(new ByteArrayInputStream(still)).getRGB(9, 9) & 0xFFFFFF).isEqualTo(0xCC0000);
    }

    @Test
    void a_picture_that_does_not_move_stays_as_it_is() throws IOException {
        var one = gif(0x123456);
        var still = StillGif.of(one);
        assertThat(still).isEqualTo(one);
    }

    @Test
    void other_files_and_damaged_ones_stay_as_they_are() throws IOException {
        var moving = gif(0xCC0000, 0x00CC00);
        for (int length = 0; length < moving.length / 2; length++) {
            var cut = Arrays.copyOf(moving, length);
            assertThat(StillGif.of(cut).length).isLessThanOrEqualTo(length);
        }
        var words = "GI, no picture".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertThat(StillGif.of(words)).isSameAs(words);
    }
}
