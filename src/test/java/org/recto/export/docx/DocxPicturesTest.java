package org.recto.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.annotation.Contents;
import org.recto.annotation.Cover;
import org.recto.annotation.Reading;
import org.recto.handout.Handout;
import org.recto.handout.Options;
import org.recto.intake.Intake;
import org.recto.intake.format.Taken;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Id;
import org.recto.text.Picture;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipInputStream;

class DocxPicturesTest {

    /// One black pixel.
    private static final Picture PIXEL =
            new Picture(
                    "image/png",
                    Base64.getDecoder()
                            .decode(
                                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="));

    private static final Format SHOWN = new Format(FormatKind.PICTURE, new Range(0, 6), PIXEL.sha256());

    private static final ReadingText TEXT =
            new ReadingText.Builder()
                    .add(BlockKind.PARAGRAPH, "A lamp is drawn below.")
                    .add(BlockKind.FIGURE, 0, "Fig. 1. The <lamp>.", List.of(SHOWN))
                    .add(BlockKind.PARAGRAPH, 0, "A sign within a line.", List.of(SHOWN))
                    .add(BlockKind.FIGURE, "Fig. 2, which is lost.")
                    .build();

    private static byte[] file() throws IOException {
        var reading = new Reading(Id.fresh(), Details.titled("The lamp"), Id.fresh(), 0);
        var contents = Contents.of(new Cover(Id.fresh(), "Week 3"), List.of(reading));
        var handout =
                new Handout(
                        contents,
                        List.of(reading),
                        List.of(),
                        Map.of(reading.edition(), TEXT),
                        (_, sha256) -> Optional.of(PIXEL).filter(picture -> picture.sha256().equals(sha256)),
                        Options.on(LocalDate.of(2026, 11, 23)));
        var out = new ByteArrayOutputStream();
        new DocxWriter(handout).write(out);
        return out.toByteArray();
    }

    private static Taken taken() throws Problem, IOException {
        return new Intake().take("lamp.docx", file(), Progress.NONE);
    }

    @Test
    void read_in_again_a_figure_has_its_picture_and_its_caption() throws Problem, IOException {
        var taken = taken();
        var figures = taken.text().blocks().stream().filter(block -> block.kind() == BlockKind.FIGURE).toList();

        assertThat(taken.pictures()).extracting(Picture::sha256).containsExactly(PIXEL.sha256());
        assertThat(taken.text().text(figures.getFirst())).isEqualTo("Fig. 1. The <lamp>.");
        assertThat(figures.getFirst().formats()).extracting(Format::target).containsExactly(PIXEL.sha256());
        assertThat(taken.text().text()).doesNotContain("Picture").contains("A sign within a line.");
    }

    @Test
    void what_it_was_made_of_comes_back_with_its_pictures() throws Problem, IOException {
        var enclosure = Objects.requireNonNull(taken().enclosure());

        assertThat(enclosure.readings().getFirst().words().text()).isEqualTo(TEXT.text());
        assertThat(enclosure.readings().getFirst().words().blocks()).isEqualTo(TEXT.blocks());
    }

    @Test
    void a_picture_that_is_shown_twice_is_in_the_file_once() throws IOException {
        int pictures = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("word/media/")) {
                    pictures++;
                    assertThat(zip.readAllBytes()).isEqualTo(PIXEL.bytes());
                }
            }
        }
        assertThat(pictures).isEqualTo(1);
    }
}
