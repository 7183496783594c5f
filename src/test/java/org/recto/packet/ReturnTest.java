package org.recto.packet;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Role;
import org.recto.annotation.Theme;
import org.recto.handout.Options;
import org.recto.text.Id;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Documents that Recto made come back as what they were made of.
class ReturnTest {

    private static final Annotator ME = new Annotator(Id.fresh(), "Me", Role.INSTRUCTOR);

    @TempDir private Path folder = Path.of("");

    private Packet sample() throws Problem, IOException {
        var file = folder.resolve("sample.recto");
        try (var in = Packet.class.getResourceAsStream("/org/recto/sample.recto")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        return Packet.open(file, ME, Work.onSameThread());
    }

    private Packet empty() throws Problem {
        return Packet.create(folder.resolve("empty.recto"), "Empty", ME, Work.onSameThread());
    }

    private Path export(Packet packet, ExportFormat format, UnaryOperator<Options> how) throws Problem {
        var file = folder.resolve("sample." + format);
        var options = how.apply(Options.on(LocalDate.of(2026, 11, 23)));
        packet.exports().save(format, Filter.ALL, options, file, true);
        return file;
    }

    private static Arrival.Added add(Packet packet, Path file) {
        return (Arrival.Added) packet.arrivals().add(file, Optional.empty(), Progress.NONE).join();
    }

    private static List<String> annotations(Contents contents) {
        return contents.annotations().stream().map(annotation -> told(contents, annotation)).sorted().toList();
    }

    private static String told(Contents contents, Annotation annotation) {
        return String.join(
                " | ",
                annotation.id().value(),
                annotation.reading().value(),
                annotation.passage().toString(),
                contents.annotator(annotation.by()).orElseThrow().toString().replaceFirst(", role=.*", ""),
                names(contents, annotation),
                annotation.note(),
                annotation.created().toString(),
                annotation.modified().toString());
    }

    private static String names(Contents contents, Annotation annotation) {
        return annotation.themes().stream()
                .map(id -> contents.codebook().find(id).orElseThrow().name())
                .sorted()
                .toList()
                .toString();
    }

    private static List<Theme> themes(Contents contents) {
        return contents.codebook().themes().stream().map(theme -> theme.withPosition(0)).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "DOCX", "PDF"})
    void a_document_comes_back_as_readings_themes_annotations_and_links(ExportFormat format) throws Exception {
        try (var sample = sample();
                var empty = empty()) {
            var added = add(empty, export(sample, format, it -> it));

            var before = sample.contents();
            var after = empty.contents();
            assertThat(added.notices()).anyMatch(notice -> notice.contains("came back"));
            assertThat(after.readings()).hasSameSizeAs(before.readings());
            for (int i = 0; i < before.readings().size(); i++) {
                var was = before.readings().get(i);
                var is = after.readings().get(i);
                assertThat(is.id()).isEqualTo(was.id());
                assertThat(is.details()).isEqualTo(was.details());
                var text = empty.edition(is.edition()).text();
                assertThat(text.text()).isEqualTo(sample.edition(was.edition()).text().text());
                assertThat(text.blocks()).isEqualTo(sample.edition(was.edition()).text().blocks());
            }
            assertThat(themes(after)).isNotEmpty().isEqualTo(themes(before));
            assertThat(annotations(after)).isNotEmpty().isEqualTo(annotations(before));
            assertThat(after.links()).isNotEmpty().isEqualTo(before.links());
            assertThat(empty.check().join()).isEqualTo(new Checkup.Done(List.of()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "DOCX", "PDF"})
    void into_the_packet_that_it_was_made_of_nothing_comes_twice(ExportFormat format) throws Exception {
        try (var sample = sample()) {
            var before = sample.contents();
            add(sample, export(sample, format, it -> it));

            assertThat(sample.contents()).isEqualTo(before);
        }
    }

    @Test
    void what_was_marked_is_a_step_of_its_own() throws Exception {
        try (var sample = sample();
                var empty = empty()) {
            add(empty, export(sample, ExportFormat.HTML, it -> it));
            empty.undo().join();

            assertThat(empty.contents().annotations()).isEmpty();
            assertThat(empty.contents().codebook().themes()).isEmpty();
            assertThat(empty.contents().readings()).hasSize(2);
        }
    }

    @Test
    void a_page_of_which_a_word_was_changed_is_read_as_any_other() throws Exception {
        try (var sample = sample();
                var empty = empty()) {
            var page = export(sample, ExportFormat.HTML, it -> it);
            Files.writeString(page, Files.readString(page).replaceFirst("(id=\"index-h\">)", "$1An "));
            var added = add(empty, page);

            assertThat(empty.contents().readings()).hasSize(1);
            assertThat(empty.contents().codebook().themes()).isEmpty();
            assertThat(added.notices()).noneMatch(notice -> notice.contains("came back"));
        }
    }

    @Test
    void a_title_of_ones_own_makes_the_document_itself_a_reading() throws Exception {
        try (var sample = sample();
                var empty = empty()) {
            var page = export(sample, ExportFormat.HTML, it -> it);
            empty.arrivals().add(page, Optional.of("Handout"), Progress.NONE).join();

            assertThat(empty.contents().readings())
                    .extracting(reading -> reading.details().title())
                    .containsExactly("Handout");
        }
    }

    @Test
    void pseudonyms_come_back_as_people_of_their_own() throws Exception {
        try (var sample = sample();
                var empty = empty()) {
            add(empty, export(sample, ExportFormat.DOCX, it -> it.withPseudonyms(true)));

            assertThat(empty.contents().annotators())
                    .filteredOn(person -> !person.equals(ME))
                    .isNotEmpty()
                    .allMatch(person -> person.name().startsWith("Reader "))
                    .noneMatch(person -> sample.contents().annotator(person.id()).isPresent());
        }
    }

    /// A part of a Word file as somebody left it.
    private interface Change {
        String of(String part, String xml);
    }

    private Path changed(Path file, Change change) throws IOException {
        var target = folder.resolve("returned.docx");
        try (var in = new ZipInputStream(Files.newInputStream(file));
                var out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(change.of(entry.getName(), new String(in.readAllBytes(), UTF_8)).getBytes(UTF_8));
            }
        }
        return target;
    }

    /// Zoe comments on the words of the first comment, changes the second, and removes the third.
    private static String answered(String part, String xml) {
        return switch (part) {
            case "word/document.xml" ->
                    xml.replace(empty("commentRangeStart", 1), ZOE_START + empty("commentRangeStart", 1))
                            .replace(empty("commentRangeEnd", 1), ZOE_END + empty("commentRangeEnd", 1))
                            .replace(empty("commentRangeStart", 3), "")
                            .replace(empty("commentRangeEnd", 3), "")
                            .replace(empty("commentReference", 3), "");
            case "word/comments.xml" ->
                    xml.replaceFirst(
                                    "(?s)(w:id=\"2\".*?)(?=</w:comment>)", "$1<w:p><w:r><w:t>Or not.</w:t></w:r></w:p>")
                            .replaceFirst("(?s)<w:comment w:id=\"3\".*?</w:comment>", ZOE);
            default -> xml;
        };
    }

    private static String empty(String element, int id) {
        return "<w:%1$s w:id=\"%2$d\"></w:%1$s>".formatted(element, id);
    }

    private static final String ZOE_START = "<w:commentRangeStart w:id=\"900\"/>";
    private static final String ZOE_END =
            "<w:commentRangeEnd w:id=\"900\"/><w:r><w:commentReference w:id=\"900\"/></w:r>";
    private static final String ZOE =
            "<w:comment w:id=\"900\" w:author=\"Zoe\" w:date=\"2026-11-23T09:00:00Z\"><w:p><w:r><w:t>[Trust]</w:t></w:r>"
                    + "</w:p><w:p><w:r><w:t>Is it *so*?</w:t></w:r></w:p></w:comment>";

    @Test
    void what_a_colleague_wrote_in_word_comes_back_as_theirs_and_all_else_as_it_was() throws Exception {
        try (var sample = sample();
                var empty = empty()) {
            var before = annotations(sample.contents());
            var changed = changed(export(sample, ExportFormat.DOCX, it -> it), ReturnTest::answered);
            add(empty, changed);
            var after = empty.contents();
            var zoe = after.annotators().stream().filter(it -> it.name().equals("Zoe")).findFirst().orElseThrow();
            var hers = after.annotations().stream().filter(it -> it.by().equals(zoe.id())).toList();

            assertThat(hers).hasSize(1);
            assertThat(hers.getFirst().note()).isEqualTo("Is it *so*?");
            assertThat(names(after, hers.getFirst())).isEqualTo("[Trust]");
            assertThat(hers.getFirst().passage()).isEqualTo(sample.contents().annotations().getFirst().passage());
            var second = sample.contents().annotations().get(1);
            assertThat(after.annotation(second.id()).orElseThrow().note())
                    .isEqualTo((second.note() + "\nOr not.").strip());
            assertThat(names(after, after.annotation(second.id()).orElseThrow()))
                    .isEqualTo(names(sample.contents(), second));
            assertThat(annotations(after)).hasSize(before.size());
            assertThat(annotations(after)).filteredOn(before::contains).hasSize(before.size() - 2);
        }
    }

    @Test
    void into_the_packet_that_it_was_made_of_only_what_a_colleague_wrote_comes() throws Exception {
        try (var sample = sample()) {
            var before = annotations(sample.contents());
            var changed = changed(export(sample, ExportFormat.DOCX, it -> it), ReturnTest::answered);
            add(sample, changed);
            var once = sample.contents();
            add(sample, changed);

            assertThat(annotations(once)).hasSize(before.size() + 1);
            assertThat(annotations(once)).filteredOn(before::contains).hasSize(before.size() - 1);
            assertThat(annotations(sample.contents())).isEqualTo(annotations(once));
            assertThat(once.readings()).hasSize(2);
        }
    }

    @Test
    void a_word_file_of_which_the_text_was_changed_is_read_as_any_other() throws Exception {
        try (var sample = sample();
                var empty = empty()) {
            var changed =
                    changed(
                            export(sample, ExportFormat.DOCX, it -> it),
                            (part, xml) ->
                                    part.equals("word/document.xml")
                                            ? xml.replaceFirst("On the evening", "On thy evening")
                                            : xml);
            add(empty, changed);

            assertThat(empty.contents().readings()).hasSize(1);
            assertThat(empty.contents().annotations()).hasSameSizeAs(sample.contents().annotations());
        }
    }
}
