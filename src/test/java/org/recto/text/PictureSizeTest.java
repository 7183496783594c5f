package org.recto.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

/// The size of a picture is read from its file, whatever else that may be.
class PictureSizeTest {

    private static byte[] file(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(321, 123, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void pictures_of_each_kind_tell_their_size(String format) throws IOException {
        assertThat(PictureSize.of(file(format))).contains(new PictureSize(321, 123));
    }

    @Test
    void what_a_camera_writes_before_the_size_is_skipped() throws IOException {
        var plain = file("jpg");
        var with = ByteBuffer.allocate(plain.length + 2 * 60_002 + 3);
        with.put(plain, 0, 2);
        for (int i = 0; i < 2; i++) {
            with.putShort((short) 0xFFE1).putShort((short) 60_000).put(new byte[59_998]);
        }
        with.put((byte) 0xFF).put((byte) 0xFF).put((byte) 0xFF);
        with.put(plain, 2, plain.length - 2);
        assertThat(PictureSize.of(with.array())).contains(new PictureSize(321, 123));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void of_a_file_that_is_cut_off_nothing_is_told_or_the_truth(String format) throws IOException {
        var whole = file(format);
        for (int length = 0; length < whole.length; length++) {
            var told = PictureSize.of(Arrays.copyOf(whole, length));
            assertThat(told.orElse(new PictureSize(321, 123))).isEqualTo(new PictureSize(321, 123));
        }
    }

    @Test
    void other_files_and_pictures_of_no_size_tell_nothing() {
        assertThat(PictureSize.of("neither PNG nor anything else at all".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(PictureSize.of(ByteBuffer.allocate(40).putInt(0x89504E47).array())).isEmpty();
        assertThatThrownBy(() -> new PictureSize(0, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
