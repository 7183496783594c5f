package org.recto.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.recto.intake.format.Taken;
import org.recto.text.Format;
import org.recto.text.FormatKind;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

/// The pictures that captions speak of.
class PdfPicturesTest {

    private static final int SIDE = 120;

    private static final String CAPTION = "Figure 1. The ferry in the year of the bridge";

    private static COSStream picture(COSName filter, COSBase space, byte[] content) throws IOException {
        var stream = new COSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, SIDE);
        stream.setInt(COSName.HEIGHT, SIDE);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, space);
        if (filter.equals(COSName.DCT_DECODE)) {
            try (var out = stream.createRawOutputStream()) {
                out.write(content);
            }
            stream.setItem(COSName.FILTER, filter);
        } else {
            try (var out = stream.createOutputStream(filter)) {
                out.write(content);
            }
        }
        return stream;
    }

    /// A page with a picture, and words below it.
    private static Taken page(COSStream picture, String below) throws Exception {
        var press = new Press().page();
        double y = press.paragraph(50, 60, 300, 0, Prose.FERRY);
        var pictures = new COSDictionary();
        pictures.setItem(COSName.getPDFName("P"), picture);
        var resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, pictures);
        press.sheet().setResources(new PDResources(resources));
        press.draw("q 200 0 0 200 100 %d cm /P Do Q".formatted(600 - 400)).set("Regular", 8);
        press.words(100, 415, below).set("Regular", 10);
        press.paragraph(50, Math.max(y, 450), 300, 0, Prose.MILL);
        return press.taken();
    }

    private static byte[] colours() {
        var samples = new byte[3 * SIDE * SIDE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (i * 31 / SIDE);
        }
        return samples;
    }

    private static List<Format> pictures(Taken taken) {
        return taken.text().blocks().stream()
                .flatMap(block -> block.formats().stream())
                .filter(format -> format.kind() == FormatKind.PICTURE)
                .toList();
    }

    @Test
    void samples_become_a_png_that_the_caption_stands_for() throws Exception {
        var taken = page(picture(COSName.FLATE_DECODE, COSName.DEVICERGB, colours()), CAPTION);

        var picture = taken.pictures().getFirst();
        var image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        var samples = colours();
        int expected = (samples[3] & 0xFF) << 16 | (samples[4] & 0xFF) << 8 | (samples[5] & 0xFF);
        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(image.getWidth()).isEqualTo(SIDE);
        assertThat(image.getHeight()).isEqualTo(SIDE);
        assertThat(image.getRGB(1, 0) & 0xFFFFFF).isEqualTo(expected);
        assertThat(pictures(taken))
                .singleElement()
                .satisfies(format -> {
                    assertThat(format.target()).isEqualTo(picture.sha256());
                    assertThat(taken.text().substring(format.range())).isEqualTo(CAPTION);
                });
    }

    @Test
    void a_jpeg_is_taken_as_it_is() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB), "jpg", bytes);

        var taken = page(picture(COSName.DCT_DECODE, COSName.DEVICERGB, bytes.toByteArray()), CAPTION);

        assertThat(taken.pictures())
                .singleElement()
                .satisfies(picture -> {
                    assertThat(picture.mediaType()).isEqualTo("image/jpeg");
                    assertThat(picture.bytes()).isEqualTo(bytes.toByteArray());
                });
    }

    @Test
    void what_no_caption_speaks_of_or_is_in_inks_is_left_out() throws Exception {
        var plain = picture(COSName.FLATE_DECODE, COSName.DEVICERGB, colours());
        var inks = picture(COSName.FLATE_DECODE, COSName.DEVICECMYK, new byte[4 * SIDE * SIDE]);

        assertThat(page(plain, "A line that speaks of nothing").pictures()).isEmpty();
        assertThat(page(inks, CAPTION).pictures()).isEmpty();
    }

    @Test
    void a_picture_that_claims_to_be_larger_than_it_is_or_may_be_does_no_harm() throws Exception {
        var short_ = picture(COSName.FLATE_DECODE, COSName.DEVICERGB, new byte[10]);
        var vast = picture(COSName.FLATE_DECODE, COSName.DEVICERGB, colours());
        vast.setInt(COSName.WIDTH, 2_000_000_000);

        assertThat(page(short_, CAPTION).pictures()).hasSize(1);
        assertThat(page(vast, CAPTION).pictures()).isEmpty();
    }
}
