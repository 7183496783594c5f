package org.recto.export;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recto.HardPacket;
import org.recto.enclosure.Enclosure;
import org.recto.enclosure.EnclosureJson;
import org.recto.export.docx.DocxWriter;
import org.recto.export.html.HtmlWriter;
import org.recto.export.markdown.MarkdownWriter;
import org.recto.export.pdf.PdfWriter;
import org.recto.export.xlsx.XlsxWriter;
import org.recto.handout.Handout;
import org.recto.handout.Mark;
import org.recto.intake.Intake;
import org.recto.intake.zip.Archive;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What is hard to write arrives intact and harmless in each format.
class EveryWriterTest {

    private final Handout handout = HardPacket.handout();

    enum Form {
        HTML,
        PDF,
        DOCX,
        XLSX,
        MD
    }

    private byte[] written(Form form) throws IOException {
        var out = new ByteArrayOutputStream();
        switch (form) {
            case HTML -> {
                var page = new StringWriter();
                new HtmlWriter(handout).write(page);
                out.writeBytes(page.toString().getBytes(UTF_8));
            }
            case PDF -> new PdfWriter(handout).write(out);
            case DOCX -> new DocxWriter(handout).write(out);
            case XLSX -> new XlsxWriter(handout).write(out);
            case MD -> out.writeBytes(new MarkdownWriter(handout).write().getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static Map<String, Document> parts(byte[] file) {
        var parts = new LinkedHashMap<String, Document>();
        try {
            var archive = Archive.of("written", file);
            for (String name : archive.names()) {
                parts.put(name, Jsoup.parse(new String(archive.get(name), UTF_8), "", Parser.xmlParser()));
            }
        } catch (Problem e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    /// All that a reader of the file sees or hears, without its white space.
    private String words(Form form) throws IOException {
        var file = written(form);
        var words =
                switch (form) {
                    case HTML -> Jsoup.parse(new String(file, UTF_8)).body().wholeText();
                    case DOCX, XLSX ->
                            parts(file).entrySet().stream()
                                    .filter(part -> !part.getKey().startsWith("customXml"))
                                    .map(part -> part.getValue().wholeText() + attributes(part.getValue()))
                                    .collect(Collectors.joining("\n"));
                    case MD -> new String(file, UTF_8).replaceAll("\\\\(?=\\p{Punct})", "");
                    case PDF -> pdf(file);
                };
        return solid(words);
    }

    private static String attributes(Document part) {
        return part.select("[w:author]").eachAttr("w:author").toString();
    }

    private static String pdf(byte[] file) throws IOException {
        var words = new StringBuilder();
        try (var document = Loader.loadPDF(file)) {
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationMarkup mark) {
                        words.append(mark.getTitlePopup()).append('\n').append(mark.getContents()).append('\n');
                        words.append(mark.getSubject()).append('\n');
                    }
                }
            }
        }
        return words.toString();
    }

    private static String solid(String words) {
        return words.replaceAll("[\\s\\u00A0]+", "");
    }

    @ParameterizedTest
    @EnumSource
    void names_and_themes_are_there_word_for_word(Form form) throws IOException {
        var words = words(form);

        for (Mark mark : handout.marks()) {
            assertThat(words).contains(solid(mark.by()));
            if (form != Form.MD) {
                // there a theme is a tag; its name stands in the codebook
                mark.themes().forEach(theme -> assertThat(words).contains(solid(theme.name())));
            }
        }
        handout.codebook().stream()
                .filter(_ -> form != Form.PDF)
                .forEach(theme -> assertThat(words).contains(solid(theme.name())));
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "DOCX", "XLSX"})
    void passages_are_there_word_for_word(Form form) throws IOException {
        var words = words(form);

        for (String part : "السلام|שלום|和平 in 漢字|النصين معا|👩‍👩‍👧|=2+2".split("\\|", -1)) {
            assertThat(form == Form.XLSX || words.contains(solid(part))).as(part).isTrue();
        }
        // of a workbook these are all that there is
        handout.marks().stream()
                .filter(_ -> form == Form.XLSX)
                .forEach(mark -> assertThat(words).contains(solid(mark.quote())));
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "DOCX", "PDF"})
    void it_comes_back_as_it_was(Form form) throws Exception {
        var name = "hard." + form.name().toLowerCase(Locale.ROOT);
        var taken = new Intake().take(name, written(form), Progress.NONE);
        var enclosed = EnclosureJson.read(Enclosing.of(handout).orElseThrow()).orElseThrow();

        var back = Objects.requireNonNull(taken.enclosure(), "what it encloses");
        assertThat(back.readings()).isEqualTo(enclosed.readings());
        assertThat(back.marks()).containsExactlyInAnyOrderElementsOf(enclosed.marks());
        assertThat(back.themes()).isEqualTo(enclosed.themes());
        assertThat(back.people()).isEqualTo(enclosed.people());
        assertThat(back.ties()).hasSameSizeAs(enclosed.ties()).extracting(Enclosure.Tie::relation).contains("=echoes");
    }

    @Test
    void nothing_of_a_web_page_runs_or_loads() throws IOException {
        var page = Jsoup.parse(new String(written(Form.HTML), UTF_8));

        assertThat(page.select("script, img, iframe, object, embed, link, base, form, svg")).isEmpty();
        assertThat(page.select("*").stream().flatMap(it -> it.attributes().asList().stream()))
                .noneMatch(it -> it.getKey().startsWith("on"))
                .noneMatch(it -> it.getValue().startsWith("javascript:"));
    }

    @Test
    void nothing_of_a_workbook_is_a_formula() throws IOException {
        for (var part : parts(written(Form.XLSX)).entrySet()) {
            assertThat(part.getKey()).doesNotContain("vba", "external", "connection");
            assertThat(part.getValue().select("f")).isEmpty();
        }
    }

    @Test
    void nothing_of_a_word_file_is_a_field_or_leads_out() throws IOException {
        var parts = parts(written(Form.DOCX));

        for (var part : parts.values()) {
            assertThat(part.select("w|fldSimple, w|instrText, w|object, w|altChunk")).isEmpty();
            assertThat(part.select("[TargetMode=External]")).isEmpty();
        }
    }

    @Test
    void nothing_of_a_pdf_file_runs() throws IOException {
        try (var document = Loader.loadPDF(written(Form.PDF))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getCOSObject().containsKey(COSName.getPDFName("AA"))).isFalse();
            assertThat(catalog.getOpenAction()).isNull();
            assertThat(catalog.getNames() == null ? null : catalog.getNames().getJavaScript()).isNull();
            assertThat(catalog.getAcroForm()).isNull();
        }
    }

    @Test
    void nothing_of_markdown_is_html() throws IOException {
        var document = org.commonmark.parser.Parser.builder().build().parse(new String(written(Form.MD), UTF_8));
        var html = HtmlRenderer.builder().build().render(document);

        assertThat(Jsoup.parse(html).select("script, img, b, i, a[href^=javascript]")).isEmpty();
    }
}
