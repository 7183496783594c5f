package org.recto.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.intake.child.ChildReader;
import org.recto.intake.format.Lines;
import org.recto.intake.format.Taken;
import org.recto.text.BlockKind;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// What every format has to keep. A format's test says how an article is written in it, and runs all of this.
public abstract class IntakeContract {

    /// A name with the format's usual ending.
    protected abstract String fileName();

    /// The article as a file of the format.
    protected abstract byte[] write(Article article);

    /// The kinds of block that the format can tell apart; others come out as paragraphs.
    protected Set<BlockKind> kinds() {
        return Set.of(BlockKind.values());
    }

    /// A text that points at a file and at an address in every way that the format knows.
    protected abstract byte[] pointingAt(URI file, URI address);

    protected final Taken take(byte[] bytes) throws Problem {
        return new Intake().take(fileName(), bytes, Progress.NONE);
    }

    @Test
    void the_same_article_gives_the_same_words_in_the_same_blocks() throws Problem {
        var taken = take(write(Article.ESSAY));

        var expected = new ArrayList<String>();
        expected.add(BlockKind.TITLE + ": " + Article.ESSAY.title());
        for (Article.Part piece : Article.ESSAY.body()) {
            var kind = kinds().contains(piece.kind()) ? piece.kind() : BlockKind.PARAGRAPH;
            expected.add(kind + ": " + piece.words());
        }
        assertThat(described(taken.text())).isEqualTo(expected);
        assertThat(taken.details().title()).isEqualTo(Article.ESSAY.title());
        assertThat(taken.notices()).isEmpty();
    }

    private static List<String> described(ReadingText text) {
        return text.blocks().stream().map(block -> block.kind() + ": " + text.text(block)).toList();
    }

    @Test
    void the_file_is_kept_byte_for_byte() throws Problem {
        var bytes = write(Article.ESSAY);

        var original = take(bytes).original();

        assertThat(original.bytes()).isEqualTo(bytes);
        assertThat(original.fileName()).isEqualTo(fileName());
        assertThat(original.mediaType()).matches("[a-z]+/[a-z.+-]+");
    }

    @Test
    void a_child_process_brings_out_the_same() throws Problem {
        var bytes = write(Article.ESSAY);
        var here = take(bytes);
        try (var child = new ChildReader()) {
            var there = new Intake(child).take(fileName(), bytes, Progress.NONE);

            assertThat(there.details()).isEqualTo(here.details());
            assertThat(there.text().text()).isEqualTo(here.text().text());
            assertThat(there.text().blocks()).isEqualTo(here.text().blocks());
            assertThat(there.original()).usingRecursiveComparison().isEqualTo(here.original());
            assertThat(there.pictures()).usingRecursiveComparison().isEqualTo(here.pictures());
            assertThat(there.marks()).isEqualTo(here.marks());
            assertThat(there.notices()).isEqualTo(here.notices());
        }
    }

    @Test
    void no_folder_comes_in_with_the_name(@TempDir Path folder) throws Exception {
        var file = Files.write(folder.resolve(fileName()), write(Article.ESSAY));

        assertThat(new Intake().take(file, Progress.NONE).original().fileName()).isEqualTo(fileName());
    }

    @Test
    void offsets_hold() throws Problem {
        var text = take(write(Article.ESSAY)).text();

        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var range = Range.between(random.nextInt(text.length() + 1), random.nextInt(text.length() + 1));
            var passage = Passage.of(text, range);
            assertThat(passage.isIn(text)).isTrue();
            assertThat(passage.quote().exact()).isEqualTo(naively(text.text(), range));
        }
    }

    /// What SQLite's `substr` and every other program that counts code points makes of a range.
    private static String naively(String text, Range range) {
        int[] codePoints = text.codePoints().toArray();
        return new String(codePoints, range.start(), range.length());
    }

    @Test
    void the_text_is_clean() throws Problem {
        requireClean(take(write(Article.ESSAY)));
    }

    static void requireClean(Taken taken) {
        var text = taken.text();
        assertThat(text.text()).doesNotContain("\r", "\0").doesNotStartWith("\uFEFF");
        assertThat(text.text().codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                .as("halves of surrogate pairs")
                .isEmpty();
        assertThat(text.blocks()).isNotEmpty();
        assertThat(text.blocks())
                .allSatisfy(block -> {
                    assertThat(text.text(block).lines()).noneMatch(Lines::isBlank);
                    assertThat(text.text(block)).isNotEmpty().doesNotStartWith("\n").doesNotEndWith("\n");
                });
        assertThat(taken.details().title()).isNotBlank().doesNotContain("\n");
    }

    @Test
    void a_file_without_text_is_refused() {
        assertThatThrownBy(() -> take(new byte[0]))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(fileName())
                .extracting(problem -> ((Problem) problem).key())
                .isEqualTo("intake.empty");
    }

    @Property(tries = 150)
    void a_damaged_file_is_taken_in_clean_or_refused_in_a_sentence(@ForAll long seed) {
        var damaged = Damage.of(write(Article.ESSAY), new Random(seed));
        try {
            requireClean(take(damaged));
        } catch (Problem problem) {
            assertThat(problem).hasMessageMatching("(?s).*" + fileName() + ".*[.]");
        }
    }

    @Test
    void progress_goes_on_to_the_end() throws Problem {
        var fractions = new ArrayList<Double>();

        new Intake().take(fileName(), write(Article.ESSAY), fraction -> fractions.add(fraction));

        assertThat(fractions).isSorted().allMatch(fraction -> fraction >= 0).endsWith(1.0);
    }

    @Test
    void it_can_be_cancelled_wherever_it_tells_of_progress() throws Problem {
        var tellings = new ArrayList<Double>();
        new Intake().take(fileName(), write(Article.ESSAY), fraction -> tellings.add(fraction));

        for (int wanted = 0; wanted < tellings.size(); wanted++) {
            var patience = new int[] {wanted};
            assertThatThrownBy(() -> new Intake().take(fileName(), write(Article.ESSAY), _ -> patience[0]-- > 0))
                    .isInstanceOf(Problem.class)
                    .extracting(problem -> ((Problem) problem).key())
                    .isEqualTo("intake.cancelled");
        }
    }

    @Test
    void nothing_is_fetched_and_no_other_file_is_read(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "the secret of the neighbouring file");
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/fetched");

            var taken = take(pointingAt(secret.toUri(), address));

            assertThat(taken.text().text()).doesNotContain("the secret of");
            assertThat(isCalled(server)).as("connection to %s", address).isFalse();
        }
    }

    private static boolean isCalled(ServerSocket server) throws IOException {
        server.setSoTimeout(1);
        try (var call = server.accept()) {
            return call.isConnected();
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /// What happens to files: flipped bits, lost ends, lost and doubled middles.
    static final class Damage {

        private Damage() {}

        static byte[] of(byte[] whole, Random random) {
            var bytes = whole.clone();
            return switch (random.nextInt(4)) {
                case 0 -> flipped(bytes, random);
                case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
                case 2 -> spliced(bytes, random);
                default -> flipped(spliced(bytes, random), random);
            };
        }

        private static byte[] flipped(byte[] bytes, Random random) {
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            return bytes;
        }

        private static byte[] spliced(byte[] bytes, Random random) {
            int from = random.nextInt(bytes.length);
            int to = random.nextInt(bytes.length);
            int length = random.nextInt(bytes.length - Math.max(from, to));
            System.arraycopy(bytes.clone(), from, bytes, to, length);
            return bytes;
        }
    }
}
