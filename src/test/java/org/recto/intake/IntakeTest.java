package org.recto.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.recto.intake.format.Caps;
import org.recto.intake.format.Decoded;
import org.recto.intake.format.Lines;
import org.recto.intake.format.Taken;
import org.recto.text.BlockKind;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

class IntakeTest {

    private final Intake intake = new Intake();

    @TempDir private Path folder;

    private Taken take(String name, String text) throws Problem {
        return intake.take(name, text.getBytes(UTF_8), Progress.NONE);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(String key, ThrowingCallable action) {
        return assertThatThrownBy(action)
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.key()).isEqualTo(key))
                .hasMessageMatching("[^\n]+[.]");
    }

    private void assertFileRefused(String key, Path file) {
        assertRefused(key, () -> intake.take(file, Progress.NONE)).hasMessageContaining(file.getFileName().toString());
    }

    @Test
    void a_file_is_taken_in_whatever_its_name_is_made_of() throws Exception {
        for (String name :
                new String[] {"a b?.txt", "100%.txt", "#1 [x].txt", "漢字 👩‍👩‍👧‍👦.txt", "no ending", "-x.txt"}) {
            var file = Files.writeString(folder.resolve(name), "Some words.");
            var taken = intake.take(file, Progress.NONE);
            assertThat(taken.text().text()).isEqualTo("Some words.");
            assertThat(taken.original().fileName()).isEqualTo(name);
        }
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertFileRefused("intake.missing", folder.resolve("missing.txt"));
        assertFileRefused("intake.missing", folder.resolve("no/such/folder.txt"));
    }

    @Test
    void a_folder_is_refused() throws IOException {
        assertFileRefused("intake.folder", Files.createDirectory(folder.resolve("essays")));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void what_might_never_end_is_not_read() throws IOException {
        var loop = folder.resolve("loop.txt");
        assertFileRefused("intake.unreadable", Files.createSymbolicLink(loop, loop));
        var socket = folder.resolve("socket.txt");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            assertFileRefused("intake.special", socket);
        }
        assertFileRefused("intake.special", Path.of("/dev/null"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_link_to_a_file_is_followed() throws Exception {
        var file = Files.writeString(folder.resolve("essay.txt"), "Some words.");
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        assertThat(intake.take(link, Progress.NONE).text().text()).isEqualTo("Some words.");
    }

    @Test
    void a_file_above_the_cap_is_refused_unread() throws IOException {
        var file = folder.resolve("huge.txt");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Caps.FILE_BYTES + 1L);
        }
        assertFileRefused("intake.large", file);
    }

    @Test
    void what_holds_no_text_is_refused() throws IOException {
        assertFileRefused("intake.empty", Files.createFile(folder.resolve("empty.txt")));
        assertRefused("intake.empty", () -> take("blank.txt", " \n\t\r\n\u00A0\u2003\n"));
        assertRefused("intake.empty", () -> take("blank.md", " \n\n"));
        assertRefused("intake.empty", () -> take("mark.txt", "\uFEFF"));
    }

    @Test
    void a_binary_file_is_refused_whatever_its_name_claims() {
        var picture = new byte[2_000];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i * 7 % 251);
        }
        assertRefused("intake.binary", () -> intake.take("essay.txt", picture, Progress.NONE));
        assertRefused("intake.binary", () -> intake.take("essay.md", new byte[500], Progress.NONE));
    }

    @Test
    void what_is_only_called_a_pdf_file_is_refused() {
        assertRefused("intake.pdf.none", () -> take("essay.pdf", "<html>Words.</html>"))
                .hasMessageContaining("essay.pdf");
        assertRefused("intake.pdf.damaged", () -> take("essay.txt", "%PDF-1.7\n%âãÏÓ"))
                .hasMessageContaining("essay.txt");
    }

    @Test
    void formats_that_are_not_read_yet_are_called_by_their_name() {
        assertRefused("intake.office", () -> take("essay.txt", "{\\rtf1 Words}"));
        assertRefused(
                "intake.web", () -> take("essay.mht", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n"));
    }

    @Test
    void a_name_decides_between_texts() throws Problem {
        assertThat(take("essay.md", "# Words").text().blocks().getFirst().kind()).isEqualTo(BlockKind.TITLE);
        assertThat(take("ESSAY.MARKDOWN", "# Words").text().blocks().getFirst().kind()).isEqualTo(BlockKind.TITLE);
        assertThat(take("essay.txt", "# Words").text().text()).isEqualTo("# Words");
        assertThat(take("essay.csv", "a,b\n1,2").original().mediaType()).isEqualTo("text/plain");
    }

    @Test
    void a_page_is_known_by_its_name_or_its_first_words() throws Problem {
        for (String name : new String[] {"essay.html", "essay.HTM", "essay.xhtml"}) {
            assertThat(take(name, "<p>Words.</p>").original().mediaType()).isEqualTo("text/html");
        }
        for (String page :
                new String[] {
                    "\n<!DOCTYPE html><p>Words.", "\uFEFF<HTML><p>Words.", "<?xml version='1.0'?><html>Words."
                }) {
            assertThat(take("essay.txt", page).text().text()).isEqualTo("Words.");
        }
        assertThat(take("essay.txt", "<p>Words.").text().text()).isEqualTo("<p>Words.");
    }

    @Test
    void what_was_copied_from_a_page_comes_in_whole() throws Problem {
        var taken =
                intake.paste(
                        "Home Fords Words.",
                        "<meta charset='utf-8'><nav>Home</nav><h1>Fords</h1><div class='comment'>Words.</div>");
        assertThat(taken.text().text()).isEqualTo("Home\n\nFords\n\nWords.");
        assertThat(taken.details().title()).isEqualTo("Fords");
        assertThat(taken.original().mediaType()).isEqualTo("text/html");
        assertThat(intake.paste("Words.", "<img src='x.png'>").text().text()).isEqualTo("Words.");
        assertRefused("intake.paste.empty", () -> intake.paste(" ", "<p> </p>"));
    }

    @Test
    void notices_are_handed_on() throws Problem {
        assertThat(take("essay.txt", "Some\0 words.").notices()).hasSize(1);
        assertThat(take("essay.md", "Some\0 words.").notices()).hasSize(1);
    }

    @Test
    void pasted_text_is_taken_as_plain_text() throws Problem {
        var taken = intake.paste("On Ferries\r\n\r\nThey cross.");
        assertThat(taken.text().text()).isEqualTo("On Ferries\n\nThey cross.");
        assertThat(taken.details().title()).isEqualTo("On Ferries");
        assertThat(taken.original().mediaType()).isEqualTo("text/plain");
        assertThat(new String(taken.original().bytes(), UTF_8)).isEqualTo("On Ferries\n\nThey cross.");
    }

    @Test
    void pasted_text_without_a_title_is_called_by_its_first_words() throws Problem {
        assertThat(
                        intake.paste("They cross, they wait, they cross again, and nobody has ever asked them why.")
                                .details()
                                .title())
                .isEqualTo("They cross, they wait, they cross again, and…");
    }

    @Test
    void pasting_nothing_or_too_much_is_refused() {
        assertRefused("intake.paste.empty", () -> intake.paste(" \n"));
        assertRefused("intake.long", () -> intake.paste("a".repeat(Caps.TEXT_UNITS + 1)));
    }

    @Property(tries = 300)
    void whatever_is_pasted_comes_out_clean_with_every_word(@ForAll String any) {
        try {
            var taken = intake.paste(any);
            IntakeContract.requireClean(taken);
            assertThat(visible(taken.text().text())).isEqualTo(visible(Decoded.of(any).text()));
        } catch (Problem problem) {
            assertThat(problem.key()).isEqualTo("intake.paste.empty");
        }
    }

    /// Layouts of any kind: words, indents, blank lines, sentence ends.
    @Property(tries = 1_000)
    void whatever_the_layout_every_word_comes_out(
            @ForAll
                    @StringLength(max = 400)
                    @CharRange(from = 'a', to = 'e')
                    @net.jqwik.api.constraints.Chars({' ', '\n', '.', '-', 'W', '\t', '漢'})
                    String any) {
        whatever_is_pasted_comes_out_clean_with_every_word(any);
    }

    private static String visible(String text) {
        return text.codePoints()
                .filter(c -> !Lines.isSpace(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /// Markdown's marks in any order.
    @Property(tries = 1_000)
    void whatever_the_markdown_it_comes_out_clean(
            @ForAll
                    @StringLength(max = 200)
                    @net.jqwik.api.constraints.Chars({
                        'a', ' ', '\n', '*', '_', '[', ']', '(', ')', '!', '`', '>', '-', '|', '#', '^', ':', '1', '.',
                        '~', '<', '\\'
                    })
                    String any) {
        try {
            IntakeContract.requireClean(take("any.md", any));
        } catch (Problem problem) {
            assertThat(problem.key()).isEqualTo("intake.empty");
        }
    }
}
