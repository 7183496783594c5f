package org.recto.packet;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.annotation.Role;
import org.recto.handout.Options;
import org.recto.text.Citation;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.QuoteFinder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// What has lost its place comes back with a document as what it was, and still without one; and people come back as
/// what they are.
class UnplacedReturnTest {

    private static final Annotator ANN = new Annotator(Id.fresh(), "Ann", Role.INSTRUCTOR);
    private static final Annotator ME = new Annotator(Id.fresh(), "Me", Role.STUDENT);

    private static final String OLD =
            """
            # The ferry

            The council voted for a second bridge, and nobody asked the ferryman what he knew of the river.

            Of the ferryman himself the papers of the town say little. The minutes do not name him at all; they call him a
            resident. Whether he had a house, and whether he would lose it, nobody wrote down that year or the year after.
            """;

    private static final String NEW =
            """
            # The ferry

            Every spring the river takes a piece of the eastern bank and lays it down on the western one.

            The council voted for a second bridge, and nobody asked the ferryman what he knew of the river.
            """;

    @TempDir private Path folder = Path.of("");

    private static Reading reading(Packet packet) {
        return packet.contents().readings().getFirst();
    }

    private static Annotation unplaced(Packet packet) {
        return packet.contents().unplaced(reading(packet).id()).getFirst();
    }

    /// A packet with an annotation that has its place, linked to one that has lost it.
    private Packet ferry() throws Problem, IOException {
        var packet = Packet.create(folder.resolve("ferry.recto"), "Ferry", ANN, Work.onSameThread());
        add(packet, Files.writeString(folder.resolve("old.md"), OLD));
        annotate(packet, "they call him a resident", "Not *once* by name.");
        annotate(packet, "nobody asked the ferryman", "");
        var both = packet.contents().annotations();
        packet.apply(edit -> edit.links().link(both.getLast().id(), both.getFirst().id(), "explains", "")).join();
        packet.editions()
                .replace(reading(packet).id(), Files.writeString(folder.resolve("new.md"), NEW), Progress.NONE)
                .join();
        assertThat(packet.contents().unplaced(reading(packet).id())).hasSize(1);
        return packet;
    }

    private static void annotate(Packet packet, String words, String note) throws Problem {
        var text = packet.edition(reading(packet).edition()).text();
        var passage = Passage.of(text, new QuoteFinder(text).find(words, "", "").getFirst());
        packet.apply(edit ->
                        edit.annotations().annotateWithNamed(reading(packet).id(), passage, List.of("Silence"), note))
                .join();
    }

    private Packet empty(Annotator me) throws Problem {
        return Packet.create(folder.resolve("empty.recto"), "Empty", me, Work.onSameThread());
    }

    private Path export(Packet packet, ExportFormat format, UnaryOperator<Options> how) throws Problem {
        var file = folder.resolve("ferry." + format);
        packet.exports().save(format, Filter.ALL, how.apply(Options.on(LocalDate.of(2026, 11, 23))), file, true);
        return file;
    }

    private static List<String> add(Packet packet, Path file) {
        return ((Arrival.Added) packet.arrivals().add(file, Optional.empty(), Progress.NONE).join()).notices();
    }

    /// All of an annotation but the edition, which may be another, and the offsets in it.
    private static String told(Packet packet, Annotation annotation) throws Problem {
        var text = packet.edition(annotation.edition()).text();
        return String.join(
                " | ",
                annotation.id().value(),
                annotation.reading().value(),
                annotation.passage().quote().toString(),
                Citation.place(text, annotation.range()),
                annotation.by().value(),
                annotation.themes().toString(),
                annotation.note(),
                annotation.created().toString(),
                annotation.modified().toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "DOCX", "PDF"})
    void what_has_no_place_comes_back_without_one_and_with_all_else(ExportFormat format) throws Exception {
        try (var ferry = ferry();
                var empty = empty(ME)) {
            assertThat(add(empty, export(ferry, format, it -> it))).anyMatch(it -> it.contains("came back"));

            var after = empty.contents();
            assertThat(after.unplaced(reading(ferry).id())).hasSize(1);
            assertThat(told(empty, unplaced(empty))).isEqualTo(told(ferry, unplaced(ferry))).contains("¶ 2");
            assertThat(after.links()).isEqualTo(ferry.contents().links());
            assertThat(after.annotations(reading(ferry).id()).all())
                    .extracting(Annotation::id)
                    .containsExactlyElementsOf(
                            ferry.contents().annotations(reading(ferry).id()).all().stream()
                                    .map(Annotation::id)
                                    .toList());
            assertThat(empty.edition(unplaced(empty).edition()).text().text())
                    .as("nothing of the older text but the words and those around them")
                    .doesNotContain("council", "year after");
            assertThat(empty.check().join()).isEqualTo(new Checkup.Done(List.of()));
            assertThat(empty.editions().proposals(reading(ferry).id(), Progress.NONE)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "DOCX", "PDF"})
    void into_the_packet_that_it_was_made_of_nothing_comes_twice(ExportFormat format) throws Exception {
        try (var ferry = ferry()) {
            var before = ferry.contents();
            add(ferry, export(ferry, format, it -> it));

            assertThat(ferry.contents()).isEqualTo(before);
        }
    }

    @Test
    void it_goes_out_and_comes_back_a_second_time() throws Exception {
        try (var ferry = ferry();
                var empty = empty(ME)) {
            add(empty, export(ferry, ExportFormat.HTML, it -> it));
            var again = export(empty, ExportFormat.DOCX, it -> it);
            try (var third = Packet.create(folder.resolve("third.recto"), "Third", ME, Work.onSameThread())) {
                add(third, again);

                assertThat(told(third, unplaced(third))).isEqualTo(told(ferry, unplaced(ferry)));
            }
        }
    }

    @Test
    void removed_from_the_packet_it_comes_back_with_a_text_of_its_own() throws Exception {
        try (var ferry = ferry()) {
            var page = export(ferry, ExportFormat.HTML, it -> it);
            var was = unplaced(ferry);
            ferry.apply(edit -> edit.annotations().remove(was.id())).join();
            add(ferry, page);
            var is = unplaced(ferry);
            add(ferry, page);

            assertThat(is.id()).isEqualTo(was.id());
            assertThat(is.passage().quote()).isEqualTo(was.passage().quote());
            assertThat(is.edition()).isNotEqualTo(was.edition());
            assertThat(ferry.contents().unplaced(reading(ferry).id())).containsExactly(is);
            assertThat(ferry.contents().links()).hasSize(1);
            assertThat(ferry.check().join()).isEqualTo(new Checkup.Done(List.of()));
        }
    }

    @Test
    void comments_on_it_in_word_are_heard() throws Exception {
        try (var ferry = ferry();
                var empty = empty(ME)) {
            var file = export(ferry, ExportFormat.DOCX, it -> it);
            var notices = add(empty, changed(file));

            var is = empty.contents().annotation(unplaced(ferry).id()).orElseThrow();
            var zoe = empty.contents().annotators().stream().filter(it -> it.name().equals("Zoe")).findFirst();
            assertThat(is.note()).isEqualTo("Not *once* by name.\nNor his wife.");
            assertThat(is.passage().quote()).isEqualTo(unplaced(ferry).passage().quote());
            assertThat(empty.contents().unplaced(reading(ferry).id()))
                    .filteredOn(it -> it.by().equals(zoe.orElseThrow().id()))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.note()).isEqualTo("Who?");
                        assertThat(it.passage().quote().exact()).isEqualTo("they call him a resident");
                    });
            assertThat(notices).noneMatch(it -> it.contains("left out"));
        }
    }

    /// Zoe adds to the comment on what has no place, and makes one of her own on the same words.
    private Path changed(Path file) throws IOException {
        var target = folder.resolve("returned.docx");
        try (var in = new ZipInputStream(Files.newInputStream(file));
                var out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var xml = new String(in.readAllBytes(), UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        xml.replace("by name.</w:t></w:r></w:p>", "by name.</w:t></w:r></w:p>" + words("Nor his wife."))
                                .replace("<w:commentRangeStart w:id=\"2\"></w:commentRangeStart>", "$0" + START)
                                .replace("$0", "<w:commentRangeStart w:id=\"2\"></w:commentRangeStart>")
                                .replace("<w:commentRangeEnd w:id=\"2\"></w:commentRangeEnd>", END)
                                .replace("</w:comments>", ZOE + words("Who?") + "</w:comment></w:comments>")
                                .getBytes(UTF_8));
            }
        }
        return target;
    }

    private static String words(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static final String START = "<w:commentRangeStart w:id=\"900\"/>";
    private static final String END =
            "<w:commentRangeEnd w:id=\"2\"/><w:commentRangeEnd w:id=\"900\"/><w:r><w:commentReference w:id=\"900\"/></w:r>";
    private static final String ZOE = "<w:comment w:id=\"900\" w:author=\"Zoe\" w:date=\"2026-11-23T09:00:00Z\">";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            textBlock =
                    """
                    they call him a resident | they call him a murderer
                    … | ?
                    "end":1,"styles":[] | "end":1,"styles":[{"kind":"LINK","start":0,"end":1,"target":"https://example.org"}]
                    "reading":1 | "reading":2
                    "older":[{"id":"0 | "older":[{"id":"f
                    """)
    void what_a_page_does_not_show_of_an_older_text_is_not_believed(String was, String is) throws Exception {
        try (var ferry = ferry();
                var empty = empty(ME)) {
            var page = Files.readString(export(ferry, ExportFormat.HTML, it -> it));
            int enclosed = page.indexOf("<template");
            var json = page.substring(page.indexOf("\"older\"", enclosed));
            assertThat(json).contains(was);
            var forged = page.substring(0, page.length() - json.length()) + json.replace(was, is);
            var notices = add(empty, Files.writeString(folder.resolve("forged.html"), forged));

            assertThat(notices).noneMatch(it -> it.contains("came back"));
            assertThat(empty.contents().annotations()).isEmpty();
        }
    }

    private static Optional<Annotator> named(Contents contents, String name) {
        return contents.annotators().stream().filter(it -> it.name().startsWith(name)).findFirst();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "DOCX", "PDF"})
    void people_come_back_as_what_they_are_but_under_pseudonyms(ExportFormat format) throws Exception {
        try (var ferry = ferry();
                var empty = empty(ME)) {
            add(empty, export(ferry, format, it -> it));
            assertThat(named(empty.contents(), "Ann")).hasValue(ANN);

            add(empty, export(ferry, format, it -> it.withPseudonyms(true)));
            assertThat(named(empty.contents(), "Reader ").map(Annotator::role)).hasValue(Role.STUDENT);
        }
    }

    @Test
    void whom_the_packet_knows_stays_what_they_are_there() throws Exception {
        try (var ferry = ferry();
                var empty = empty(ME)) {
            var known = new Annotator(ANN.id(), "Dr Lind", Role.STUDENT);
            empty.apply(edit -> edit.people().put(known)).join();
            add(empty, export(ferry, ExportFormat.HTML, it -> it));

            assertThat(empty.contents().annotators()).containsExactlyInAnyOrder(known, ME);
            assertThat(unplaced(empty).by()).isEqualTo(known.id());
        }
    }
}
