package org.recto.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recto.SmallHandout;
import org.recto.handout.Mark;
import org.recto.intake.Intake;
import org.recto.intake.format.Taken;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;

class DocxWriterTest {

    private final Map<String, Document> parts = new LinkedHashMap<>();
    private byte[] file = {};

    @BeforeEach
    void write() throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxWriter(SmallHandout.made()).write(out);
        file = out.toByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var xml = new String(zip.readAllBytes(), UTF_8);
                parts.put(entry.getName(), Jsoup.parse(xml, "", Parser.xmlParser()));
            }
        }
    }

    private Document part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private Taken taken() throws Problem {
        return new Intake().take("small.docx", file, Progress.NONE);
    }

    @Test
    void read_in_again_every_passage_is_a_comment_on_the_same_words_by_the_same_person() throws Problem {
        var taken = taken();

        assertThat(taken.marks())
                .extracting(mark -> mark.author() + ": " + flat(taken.text().substring(mark.range())))
                .containsExactlyInAnyOrderElementsOf(
                        SmallHandout.made().marks().stream()
                                .map(mark -> mark.by() + ": " + flat(mark.quote()))
                                .toList());
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }

    @Test
    void a_comment_says_which_themes_and_what_was_noted() {
        var comments = part("word/comments.xml").select("w|comment");

        assertThat(comments).hasSize(4);
        assertThat(comments.getFirst().select("w|t").eachText())
                .startsWith("[=HYPERLINK(\"x\")]", "# Loud")
                .contains("<script>alert(1)</script>");
        assertThat(comments.getFirst().attr("w:date")).isEqualTo("2026-11-22T12:00:00Z");
    }

    @Test
    void each_range_begins_before_it_ends_and_is_referred_to_once() {
        var document = part("word/document.xml");
        for (Mark mark : SmallHandout.made().marks()) {
            var places = document.select("[w:id=" + mark.number() + "]");
            assertThat(places.stream().map(it -> it.normalName().replaceFirst("^w:", "")))
                    .containsExactly("commentrangestart", "commentrangeend", "commentreference");
        }
    }

    @Test
    void the_parts_are_real_styles_that_the_file_defines() {
        var defined = part("word/styles.xml").select("[w:styleId]").eachAttr("w:styleId");

        assertThat(part("word/document.xml").select("w|pStyle, w|rStyle, w|tblStyle").eachAttr("w:val"))
                .isNotEmpty()
                .isSubsetOf(defined);
        assertThat(part("word/document.xml").select("w|pStyle[w:val=Heading1]"))
                .hasSize(SmallHandout.made().sheets().size() + 5);
    }

    @Test
    void nothing_in_it_runs_or_loads() {
        assertThat(parts.keySet()).noneMatch(name -> name.contains("vba") || name.endsWith(".bin"));
        assertThat(part("word/document.xml").select("w|fldSimple, w|instrText, w|object")).isEmpty();
        assertThat(part("word/_rels/document.xml.rels").select("[TargetMode=External]"))
                .allMatch(relation -> relation.attr("Type").endsWith("/hyperlink"))
                .extracting(relation -> relation.attr("Target"))
                .containsExactly("https://example.org/a?b=c");
        assertThat(parts.values().stream().map(Document::text).toList())
                .anySatisfy(words -> assertThat(words).contains("=HYPERLINK(\"x\")"));
    }

    @Test
    void every_part_is_of_a_kind_that_is_declared() {
        var declared = part("[Content_Types].xml").select("Override").eachAttr("PartName");

        assertThat(
                        parts.keySet().stream()
                                .filter(name -> name.matches("(word|docProps)/[^/]+|.*Props1.xml"))
                                .map(name -> "/" + name))
                .containsExactlyInAnyOrderElementsOf(List.copyOf(declared));
    }
}
