package org.recto.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recto.handout.NotePlace;
import org.recto.handout.Options;
import org.recto.handout.Paper;
import org.recto.handout.Part;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.QuoteFinder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/// Documents as files: whole, or as if they had never been begun.
class ExportsTest {

    private static final Options OPTIONS = Options.on(LocalDate.of(2026, 11, 23));

    @TempDir private Path folder = Path.of("");

    private interface Deed {
        void with(Packet packet) throws Problem, IOException;
    }

    /// Does something with a packet of one essay in which a passage is marked.
    private void inPacket(Deed deed) throws Problem, IOException {
        var essay =
                Files.writeString(
                        folder.resolve("essay.txt"),
                        "A quarrel\n\n" + "The two ministers met in spring, and each went home content. ".repeat(400));
        var me = Settings.in(folder.resolve("home")).annotator();
        try (var packet = Packet.create(folder.resolve("week.recto"), "Week 3", me, Work.onSameThread())) {
            packet.arrivals().add(essay, Optional.empty(), Progress.NONE).join();
            var reading = packet.contents().readings().getFirst();
            var text = packet.edition(reading.edition()).text();
            var passage = Passage.of(text, new QuoteFinder(text).find("met in spring", "", "").getFirst());
            packet.apply(edit -> edit.annotations().tagWithNamed(reading.id(), passage, "Trust")).join();
            deed.with(packet);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_document_that_is_given_up_at_any_time_leaves_what_was_there(ExportFormat format)
            throws IOException, Problem {
        var file = Files.writeString(folder.resolve("document." + format), "what was there");
        inPacket(packet -> {
            var looks = new ArrayList<Double>();
            packet.exports().save(format, Filter.ALL, OPTIONS, folder.resolve("whole." + format), false, looks::add);
            for (int last : new int[] {0, looks.size() / 2, looks.size() - 1}) {
                int[] left = {last};
                Progress progress = _ -> left[0]-- > 0;
                assertThatThrownBy(() -> packet.exports().save(format, Filter.ALL, OPTIONS, file, true, progress))
                        .as("given up at look %d of %d", last, looks.size())
                        .isInstanceOfSatisfying(
                                Problem.class, problem -> assertThat(problem.key()).isEqualTo("export.cancelled"));
                assertThat(file).hasContent("what was there");
                assertThat(drafts()).isEmpty();
            }
        });
    }

    @Test
    void a_document_that_cannot_be_finished_leaves_what_was_there() throws IOException, Problem {
        var file = Files.writeString(folder.resolve("document.html"), "what was there");
        inPacket(packet -> {
            Progress failing =
                    _ -> {
                        throw new IllegalStateException("out of luck");
                    };
            assertThatThrownBy(() -> packet.exports().save(ExportFormat.HTML, Filter.ALL, OPTIONS, file, true, failing))
                    .hasMessage("out of luck");
            assertThat(file).hasContent("what was there");
            assertThat(drafts()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_document_that_memory_does_not_suffice_for_is_a_problem_in_plain_words(ExportFormat format)
            throws IOException, Problem {
        inPacket(packet ->
                assertThatThrownBy(() -> packet.exports().write(format, Filter.ALL, OPTIONS, new ShortMemory()))
                        .isInstanceOfSatisfying(
                                Problem.class, problem -> assertThat(problem.key()).isEqualTo("export.memory")));
    }

    private static final class ShortMemory extends OutputStream {

        @Override
        public void write(int value) {
            throw new OutOfMemoryError();
        }
    }

    @Test
    void a_table_with_pseudonyms_tells_neither_names_nor_ids_of_people() throws IOException, Problem {
        inPacket(packet -> {
            var table = folder.resolve("marks.csv");
            packet.exports().save(ExportFormat.CSV, Filter.ALL, OPTIONS.withPseudonyms(true), table, false);

            assertThat(table).content().contains("\"Reader ");
            assertThat(table).content().doesNotContain("\"" + packet.me().name() + "\"", packet.me().id().value());
        });
    }

    /// What a PDF heeds is seen on its pages; that of the others can be compared.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PDF")
    void a_format_heeds_what_makes_a_difference_to_it_and_nothing_else(ExportFormat format)
            throws IOException, Problem {
        inPacket(packet -> {
            var usual = content(packet, format, OPTIONS);
            for (Facet facet : Facet.values()) {
                if (format == ExportFormat.DOCX && facet == Facet.NOTES) {
                    // what would be left unheeded is refused here
                    assertThat(format.heeds(facet)).isFalse();
                    continue;
                }
                boolean differs = !content(packet, format, other(facet)).equals(usual);
                assertThat(differs).as("%s of %s", facet, format).isEqualTo(format.heeds(facet));
            }
        });
    }

    private static Options other(Facet facet) {
        return switch (facet) {
            case COURSE -> OPTIONS.withCourse("Diplomacy 101");
            case PARTS -> OPTIONS.withParts(Set.of(Part.TEXT));
            case NOTES -> OPTIONS.withNotes(NotePlace.ENDNOTES);
            case PAPER -> OPTIONS.withPaper(Paper.LETTER);
            case PEOPLE -> OPTIONS.withPseudonyms(true);
            case COLOUR -> OPTIONS.withColour(false);
        };
    }

    /// What a document holds, without the times that are kept in it.
    private String content(Packet packet, ExportFormat format, Options options) throws Problem, IOException {
        var out = new ByteArrayOutputStream();
        packet.exports().write(format, Filter.ALL, options, out);
        if (format != ExportFormat.DOCX && format != ExportFormat.XLSX) {
            return out.toString(StandardCharsets.UTF_8);
        }
        var content = new StringBuilder();
        try (var zip = new ZipFile(Files.write(folder.resolve("zip"), out.toByteArray()).toFile())) {
            for (var entry : zip.stream().filter(it -> !it.getName().startsWith("docProps")).toList()) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                content.append(entry.getName()).append(new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return content.toString();
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }

    @Test
    void a_pdf_tells_how_far_it_is_and_never_goes_back() throws IOException, Problem {
        inPacket(packet -> {
            var looks = new ArrayList<Double>();
            packet.exports()
                    .save(ExportFormat.PDF, Filter.ALL, OPTIONS, folder.resolve("document.pdf"), false, looks::add);
            assertThat(looks).isSorted().endsWith(1.0);
            assertThat(looks.stream().filter(look -> look > 0.2 && look < 0.6)).hasSizeGreaterThan(10);
        });
    }

    @Test
    void the_pages_can_be_looked_at_in_the_size_of_the_paper_and_are_gone_when_closed() throws IOException, Problem {
        inPacket(packet -> {
            var printout = packet.exports().printout(Filter.ALL, OPTIONS.withPaper(Paper.LETTER), Progress.NONE);
            assertThat(printout.sizes()).hasSizeGreaterThan(3).allMatch(it -> it.width() == 612 && it.height() == 792);
            var page = printout.draw(1, 0.5);
            assertThat(page.width()).isEqualTo(306);
            assertThat(page.height()).isEqualTo(396);
            assertThat(Arrays.stream(page.argb().array()).distinct().count())
                    .as("letters are drawn in many greys")
                    .isGreaterThan(20);
            assertThat(printout.file()).exists();
            printout.close();
            assertThat(printout.file()).doesNotExist();
        });
    }
}
