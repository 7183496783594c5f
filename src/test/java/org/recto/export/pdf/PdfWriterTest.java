package org.recto.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recto.SmallHandout;
import org.recto.handout.Mark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

class PdfWriterTest {

    private PDDocument document = new PDDocument();

    @BeforeEach
    void write() throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter(SmallHandout.made()).write(out);
        document = Loader.loadPDF(out.toByteArray());
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    private List<PDAnnotationHighlight> highlights() throws IOException {
        var found = new ArrayList<PDAnnotationHighlight>();
        for (PDPage page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationHighlight highlight) {
                    found.add(highlight);
                }
            }
        }
        return found;
    }

    @Test
    void every_passage_is_a_highlight_with_all_that_is_known_of_it() throws IOException {
        var marks = SmallHandout.made().marks();

        assertThat(highlights())
                .extracting(PDAnnotationHighlight::getAnnotationName)
                .containsExactlyInAnyOrderElementsOf(
                        marks.stream().map(mark -> mark.annotation().id().value()).toList());
        var noted = highlight(marks.getFirst());
        assertThat(noted.getTitlePopup()).isEqualTo("Ann");
        assertThat(noted.getSubject()).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(noted.getContents()).isEqualTo(marks.getFirst().note());
        assertThat(noted.getAppearance()).isNotNull();
    }

    private PDAnnotationHighlight highlight(Mark mark) throws IOException {
        return highlights().stream()
                .filter(highlight -> mark.annotation().id().value().equals(highlight.getAnnotationName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_corners_of_a_highlight_lie_around_its_words_and_no_others() throws IOException {
        for (Mark mark : SmallHandout.made().marks()) {
            var highlight = highlight(mark);
            var words = new Within(highlight.getQuadPoints());
            words.setStartPage(document.getPages().indexOf(Objects.requireNonNull(highlight.getPage())) + 1);
            words.setEndPage(words.getStartPage());
            words.getText(document);
            assertThat(words.found.toString().replaceAll("[^\\p{L}\\p{N}]", ""))
                    .isEqualTo(mark.quote().replaceAll("[^\\p{L}\\p{N}]", ""));
        }
    }

    @Test
    void it_is_tagged_titled_and_has_bookmarks_and_its_typefaces() throws IOException {
        var catalog = document.getDocumentCatalog();

        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getStructureTreeRoot()).isNotNull();
        assertThat(catalog.getLanguage()).isEqualTo("en");
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Week 3: “Light” & #water");
        var titles = new ArrayList<String>();
        catalog.getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
        assertThat(titles)
                .containsExactly(
                        "The lamp [draft]",
                        "# The well",
                        "Comparison",
                        "Links",
                        "Index of themes",
                        "Codebook",
                        "How this was made");
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void links_lead_to_their_marks_in_other_sections_too_and_say_so() throws IOException {
        var pages = new ArrayList<PDPage>();
        document.getPages().forEach(pages::add);
        var well = highlight(SmallHandout.made().marks().getLast()).getRectangle();
        var jumps = new TreeSet<String>();
        for (PDPage page : pages) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    assertThat(link.getContents()).isNotBlank();
                    if (link.getDestination() instanceof PDPageXYZDestination place) {
                        int to = pages.indexOf(place.getPage());
                        jumps.add("%s: %d to %d".formatted(link.getContents(), pages.indexOf(page), to));
                        if (link.getContents().equals("Mark 4")) {
                            assertThat((double) place.getTop()).isCloseTo(well.getUpperRightY(), within(12.0));
                        }
                    }
                }
            }
        }

        assertThat(jumps)
                .as("of the note, the comparison, the links and the index")
                .contains("Note 4: 2 to 2", "Mark 4: 2 to 2", "Mark 4: 3 to 2")
                .contains("Mark 4: 4 to 2", "Mark 4: 5 to 2");
    }

    @Test
    void the_structures_of_the_sections_are_one() throws IOException {
        Structures.assertOne(document);
    }

    @Test
    void the_scripts_of_east_asia_arrive_in_faces_of_their_own() throws IOException {
        assertThat(words("外圆内方 · 國家安全 · 북한 평양")).contains("外圆内方·國家安全·북한평양");
        assertThat(faces("国交")).anyMatch(face -> face.contains("NotoSansSC"));
        assertThat(faces("国交の正常化"))
                .anyMatch(face -> face.contains("mplus"))
                .noneMatch(face -> face.contains("NotoSansSC"));
    }

    private String words(String course) throws IOException {
        return new PDFTextStripper().getText(document(course)).replaceAll("\\s", "");
    }

    private List<String> faces(String course) throws IOException {
        var resources = document(course).getPage(0).getResources();
        var faces = new ArrayList<String>();
        for (COSName name : resources.getFontNames()) {
            faces.add(resources.getFont(name).getName());
        }
        return faces;
    }

    /// The document with some words on its cover.
    private PDDocument document(String course) throws IOException {
        close();
        var out = new ByteArrayOutputStream();
        new PdfWriter(SmallHandout.made(options -> options.withCourse(course))).write(out);
        document = Loader.loadPDF(out.toByteArray());
        return document;
    }

    @Test
    void nothing_in_it_runs_and_only_web_addresses_are_links() throws IOException {
        assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName("Names"))).isFalse();
        for (PDPage page : document.getPages()) {
            assertThat(page.getCOSObject().containsKey(COSName.AA)).isFalse();
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI address) {
                    assertThat(address.getURI()).startsWith("https://example.org");
                }
            }
        }
    }

    /// The letters whose middle lies within one of some quadrilaterals.
    private static final class Within extends PDFTextStripper {

        private final float[] quads;
        private final StringBuilder found = new StringBuilder();

        Within(float[] quads) {
            this.quads = quads.clone();
        }

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            for (TextPosition letter : letters) {
                float x = letter.getX() + letter.getWidth() / 2;
                float y = letter.getPageHeight() - letter.getY() + 1;
                for (int i = 0; i < quads.length; i += 8) {
                    // a note's number is set above the line
                    if (x > quads[i] && x < quads[i + 2] && y < quads[i + 1] && y > quads[i + 5]) {
                        found.append(letter.getUnicode());
                    }
                }
            }
        }
    }
}
