package org.recto.export;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.SmallHandout;
import org.recto.export.docx.DocxWriter;
import org.recto.export.docx.QuotationsWriter;
import org.recto.export.pdf.PdfWriter;
import org.recto.export.xlsx.XlsxWriter;
import org.recto.handout.Quotation;
import org.recto.handout.Quotations;
import org.recto.intake.zip.Archive;
import org.recto.text.Problem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The small packet is written exactly so in each format of many parts; of PDF, whose bytes depend on the time, its
/// words, bookmarks and highlights. The tests of HTML and Markdown compare whole files by themselves.
class GoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "pdf"})
    void the_small_packet_is_written_exactly_so(String format) throws Exception {
        try (var in = GoldenTest.class.getResourceAsStream("small-packet." + format + ".txt")) {
            var golden = new String(Objects.requireNonNull(in, "the golden").readAllBytes(), UTF_8);

            assertThat(written(format)).isEqualTo(golden);
            assertThat(written(format)).as("the second time").isEqualTo(golden);
        }
    }

    @Test
    void a_draft_for_word_is_written_exactly_so() throws Exception {
        try (var in = GoldenTest.class.getResourceAsStream("small-draft.docx.txt")) {
            var golden = new String(Objects.requireNonNull(in, "the golden").readAllBytes(), UTF_8);

            assertThat(draft()).isEqualTo(golden);
        }
    }

    /// Of words that would end a paragraph, an element or the file.
    private static String draft() throws IOException, Problem {
        var out = new ByteArrayOutputStream();
        QuotationsWriter.write(
                new Quotations(
                        "Quotations from <Week 3>",
                        List.of(
                                new Quotation(
                                        "Oil burns,\nand oil is dear.\n\nIt is & late.", "M. <Lind>, “The lamp”, ¶ 3"),
                                new Quotation("The\u0001 well 👩‍👩‍👧", "“The well”, ¶ 1")),
                        List.of("Lind, M. “The lamp.” 2017.", "“The well.”")),
                out);
        return parts(out.toByteArray());
    }

    /// Writes the goldens anew, to be looked at before they are kept.
    ///
    /// @param args the folder that they go to
    public static void main(String[] args) throws Exception {
        for (String format : new String[] {"docx", "xlsx", "pdf"}) {
            Files.writeString(Path.of(args[0], "small-packet." + format + ".txt"), written(format));
        }
        Files.writeString(Path.of(args[0], "small-draft.docx.txt"), draft());
    }

    private static String written(String format) throws IOException, Problem {
        var out = new ByteArrayOutputStream();
        switch (format) {
            case "docx" -> new DocxWriter(SmallHandout.made()).write(out);
            case "xlsx" -> new XlsxWriter(SmallHandout.made()).write(out);
            default -> new PdfWriter(SmallHandout.made()).write(out);
        }
        return format.equals("pdf") ? pdf(out.toByteArray()) : parts(out.toByteArray());
    }

    /// Each part under its name, an element a line. When a workbook was made is not told.
    private static String parts(byte[] file) throws Problem {
        var archive = Archive.of("small", file);
        var dump = new StringBuilder();
        for (String name : archive.names().stream().sorted().toList()) {
            if (!name.endsWith("core.xml") && !name.endsWith("app.xml")) {
                dump.append("=== ").append(name).append('\n');
                dump.append(new String(archive.get(name), UTF_8).replaceAll(">\\s*<", ">\n<").strip()).append('\n');
            }
        }
        return dump.toString();
    }

    private static String pdf(byte[] file) throws IOException {
        var dump = new StringBuilder();
        try (var document = Loader.loadPDF(file)) {
            dump.append(new PDFTextStripper().getText(document).replace("\r", "")).append("=== bookmarks\n");
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                dump.append(item.getTitle()).append('\n');
            }
            dump.append("=== structure\n");
            dump.append(document.getDocumentCatalog().getStructureTreeRoot().getKids().size()).append('\n');
            dump.append("=== highlights\n");
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                for (var annotation : document.getPage(i).getAnnotations()) {
                    if (annotation instanceof PDAnnotationHighlight highlight) {
                        dump.append(highlight(i, highlight));
                    }
                }
            }
        }
        return dump.toString();
    }

    private static String highlight(int page, PDAnnotationHighlight it) {
        var parts =
                Stream.of(
                        "page " + page,
                        it.getAnnotationName(),
                        it.getTitlePopup(),
                        it.getSubject(),
                        it.getContents().replace('\n', '|'),
                        it.getQuadPoints().length / 8 + " lines");
        return String.join(" · ", parts.toList()) + "\n";
    }
}
