package org.recto.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.recto.SmallPacket;
import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Change;
import org.recto.annotation.Contents;
import org.recto.text.Id;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

class CsvWriterTest {

    private final Contents contents = SmallPacket.contents();

    @Test
    void the_small_packet_is_written_exactly_so() throws IOException {
        assertThat(written(contents).replace("\r\n", "\n")).isEqualTo(golden("small-packet.csv"));
    }

    @Test
    void a_row_ends_with_crlf_and_a_line_within_a_cell_as_it_did() throws IOException {
        assertThat(written(contents)).contains("\"modified\"\r\n\"00").contains("lit*.\n\n1. Oil").endsWith("\"\r\n");
    }

    @Test
    void every_row_gives_back_the_annotation_it_was_written_from() throws IOException {
        var records = records(written(contents));

        assertThat(records).hasSameSizeAs(contents.annotations());
        for (int i = 0; i < records.size(); i++) {
            assertThat(cells(records.get(i))).isEqualTo(expected(contents.annotations().get(i)));
        }
    }

    @Test
    void a_person_whose_name_another_has_too_is_given_by_id() throws IOException {
        var other = new Annotator(Id.fresh(), "ann", SmallPacket.ANN.role());

        var records = records(written(contents.after(new Change.Added(other))));

        assertThat(records.getFirst().get("by")).isEqualTo(SmallPacket.ANN.id().value());
    }

    private static List<String> expected(Annotation annotation) {
        var quote = annotation.passage().quote();
        return List.of(
                annotation.id().value(),
                Integer.toString(annotation.range().start()),
                Integer.toString(annotation.range().end()),
                quote.exact(),
                quote.prefix(),
                quote.suffix(),
                annotation.note());
    }

    private static List<String> cells(CSVRecord row) {
        return List.of("id", "start", "end", "exact", "prefix", "suffix", "note").stream()
                .map(row::get)
                .map(FormulaGuard::off)
                .toList();
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }

    private static String written(Contents contents) throws IOException {
        var out = new StringBuilder();
        new CsvWriter(contents).write(contents.annotations(), out);
        return out.toString();
    }

    private static String golden(String name) throws IOException {
        try (var in = Objects.requireNonNull(CsvWriterTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
