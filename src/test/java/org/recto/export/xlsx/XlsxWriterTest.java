package org.recto.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.SmallHandout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;

class XlsxWriterTest {

    private final Map<String, Document> parts = new LinkedHashMap<>();

    @BeforeEach
    void write(@TempDir Path folder) throws IOException {
        var file = folder.resolve("small.xlsx");
        try (var out = Files.newOutputStream(file)) {
            new XlsxWriter(SmallHandout.made()).write(out);
        }
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var xml = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
                parts.put(entry.getName(), Jsoup.parse(xml, "", Parser.xmlParser()));
            }
        }
    }

    private Document part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private List<List<String>> rows(int sheet) {
        var shared = part("xl/sharedStrings.xml").select("si").stream().map(Element::text).toList();
        return part("xl/worksheets/sheet" + sheet + ".xml").select("row").stream()
                .map(row -> row.select("c").stream().map(cell -> words(cell, shared)).toList())
                .toList();
    }

    private static String words(Element cell, List<String> shared) {
        return cell.attr("t").equals("s") ? shared.get(Integer.parseInt(cell.text())) : cell.text();
    }

    @Test
    void there_is_a_sheet_for_annotations_comparison_codebook_and_people() {
        assertThat(part("xl/workbook.xml").select("sheet").eachAttr("name"))
                .containsExactly("Annotations", "Comparison", "Codebook", "People");
        for (int sheet = 1; sheet <= 4; sheet++) {
            assertThat(part("xl/worksheets/sheet" + sheet + ".xml").select("autoFilter, pane")).hasSize(2);
        }
    }

    @Test
    void every_annotation_is_a_row() {
        assertThat(rows(1)).hasSize(5);
        assertThat(rows(1).get(1))
                .startsWith("1", "The lamp [draft]", "¶ 1", "👩‍👩‍👧 reads", "=HYPERLINK(\"x\")")
                .contains("Ann", "2026-11-22T12:00:00Z");
    }

    @Test
    void the_comparison_counts_passages_and_has_zero_where_a_reading_is_silent() {
        assertThat(rows(2).get(0)).containsExactly("Theme", "The lamp [draft]", "# The well");
        assertThat(rows(2)).contains(List.of("Trust", "1", "1"), List.of("2017", "0", "1"));
    }

    @Test
    void nobodys_words_are_a_formula_a_link_or_code() {
        assertThat(parts.values()).allSatisfy(part -> assertThat(part.select("f, hyperlink")).isEmpty());
        assertThat(parts.keySet()).noneMatch(name -> name.contains("vba") || name.contains("external"));
        assertThat(rows(3)).anySatisfy(row -> assertThat(row.getFirst()).isEqualTo("=HYPERLINK(\"x\")"));
    }
}
