package org.recto.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.SmallPacket;
import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Cover;
import org.recto.annotation.Item;
import org.recto.annotation.Reading;
import org.recto.handout.Course;
import org.recto.handout.Handout;
import org.recto.handout.NotePlace;
import org.recto.handout.Options;
import org.recto.handout.PictureSource;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A reading that is set in several stretches, by two lanes: nobody is to see it.
class LongReadingTest {

    private static final int PARAGRAPHS = 420;
    private static final Pattern FIRST_WORDS = Pattern.compile("Paragraph (\\d+) begins");

    private static PDDocument document = new PDDocument();
    private static List<String> pages = List.of();

    private static Handout handout(NotePlace notes) {
        var text = new ReadingText.Builder();
        for (int i = 1; i <= PARAGRAPHS; i++) {
            text.add(BlockKind.PARAGRAPH, "Paragraph " + i + " begins" + " and goes on".repeat(20 + i * 37 % 80) + ".");
        }
        var written = text.build();
        var reading = new Reading(Id.fresh(), Details.titled("A long one"), Id.fresh(), 0);
        var items = new ArrayList<Item>(List.of(SmallPacket.ANN, SmallPacket.TRUST, reading));
        for (int i = 0; i + 1 < PARAGRAPHS; i += 3) {
            // from the middle of one paragraph into the next
            int start = written.blocks().get(i).range().end() - 40;
            items.add(mark(reading, Passage.of(written, new Range(start, start + 90))));
        }
        var contents = Contents.of(new Cover(Id.fresh(), "Week 4"), items);
        return new Handout(
                contents,
                contents.readings(),
                contents.annotations(reading.id()).all(),
                Map.of(reading.edition(), written),
                PictureSource.NONE,
                Options.on(LocalDate.of(2026, 11, 23)).withNotes(notes));
    }

    private static Annotation mark(Reading reading, Passage passage) {
        return new Annotation(
                Id.fresh(),
                reading.id(),
                reading.edition(),
                passage,
                SmallPacket.ANN.id(),
                List.of(SmallPacket.TRUST.id()),
                "",
                Instant.EPOCH,
                Instant.EPOCH);
    }

    @BeforeAll
    static void write() throws IOException {
        document = written(NotePlace.MARGIN);
        pages = pages(document);
    }

    private static PDDocument written(NotePlace notes) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter(handout(notes)).write(out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static List<String> pages(PDDocument document) throws IOException {
        var words = new PDFTextStripper();
        words.setSortByPosition(true);
        var read = new ArrayList<String>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            words.setStartPage(page);
            words.setEndPage(page);
            read.add(words.getText(document));
        }
        return List.copyOf(read);
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    /// The pages of the reading; the cover is before them, the comparison after them.
    private static List<String> reading(List<String> pages) {
        int end =
                IntStream.range(0, pages.size()).filter(i -> pages.get(i).contains("Comparison")).findFirst().orElse(0);
        return pages.subList(1, end);
    }

    @ParameterizedTest
    @EnumSource
    void every_paragraph_is_there_once_and_in_order_and_every_note(NotePlace notes) throws IOException {
        List<String> reading;
        try (var document = written(notes)) {
            reading = reading(pages(document));
        }
        var begun = FIRST_WORDS.matcher(String.join("\n", reading)).results().map(it -> it.group(1)).toList();

        assertThat(begun)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, PARAGRAPHS).mapToObj(Integer::toString).toList());
        // the numbers of notes stand within words
        int words = String.join(" ", reading).replaceAll("\\d", "").split("goes", -1).length - 1;
        assertThat(words).isEqualTo(IntStream.rangeClosed(1, PARAGRAPHS).map(i -> 20 + i * 37 % 80).sum());
        assertThat(String.join("\n", reading).split("Trust", -1)).hasSize(PARAGRAPHS / 3 + 1);
    }

    @Test
    void every_page_is_full_but_the_last_and_has_its_number_and_what_it_is_a_page_of() {
        var full = reading(pages).subList(1, reading(pages).size() - 1);

        assertThat(full).allSatisfy(page -> assertThat(page.lines().count()).isGreaterThan(40));
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                assertThat(pages.get(i).strip().lines().toList().getLast()).isEqualTo(Integer.toString(i + 1));
            }
        }
        assertThat(reading(pages)).allSatisfy(page -> assertThat(page).startsWith("Week 4 · A long one"));
    }

    @Test
    void every_passage_is_highlighted() throws IOException {
        var highlighted = new HashSet<String>();
        for (PDPage page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationHighlight highlight) {
                    highlighted.add(highlight.getAnnotationName());
                }
            }
        }

        assertThat(highlighted).hasSize(PARAGRAPHS / 3);
    }

    @Test
    void links_and_bookmarks_lead_to_their_pages() throws IOException {
        int found = 0;
        for (PDPage page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getDestination() instanceof PDPageXYZDestination place) {
                    var number = link.getContents().replaceAll("\\D", "");
                    int to = document.getPages().indexOf(place.getPage());
                    // what begins on a page's last line may have its number and its note on the next
                    assertThat(pages.get(to) + pages.get(to + 1)).containsPattern("\\b" + number + "(\\b|[a-z])");
                    found++;
                }
            }
        }
        assertThat(found).as("from each mark to its note, and from note, comparison and index back").isGreaterThan(400);

        for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document));
            assertThat(pages.get(page)).containsPattern("(?m)^" + item.getTitle());
        }
    }

    @Test
    void its_structure_is_one() throws IOException {
        Structures.assertOne(document);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.7})
    void it_can_be_cancelled_at_any_time(double when) {
        var course = Course.of(fraction -> fraction < when);

        assertThatThrownBy(() -> new PdfWriter(handout(NotePlace.MARGIN)).write(new ByteArrayOutputStream(), course))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void it_tells_how_far_it_has_come_and_never_goes_back() throws IOException {
        var told = new ArrayList<Double>();
        new PdfWriter(handout(NotePlace.MARGIN)).write(new ByteArrayOutputStream(), Course.of(told::add));

        assertThat(told).isSorted().hasSizeGreaterThan(1000);
        assertThat(told.getLast()).isEqualTo(0.85);
    }
}
