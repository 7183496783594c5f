package org.recto.intake.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recto.intake.docx.WordFile.p;
import static org.recto.intake.docx.WordFile.run;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.intake.Intake;
import org.recto.intake.format.Taken;
import org.recto.intake.zip.Archive;
import org.recto.intake.zip.Zips;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

@Timeout(60)
class HostileDocxTest {

    private static Taken take(byte[] bytes) throws Problem {
        return new Intake().take("essay.docx", bytes, Progress.NONE);
    }

    private static void assertRefused(String key, byte[] bytes) {
        assertThatThrownBy(() -> take(bytes))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.key()).isEqualTo(key))
                .hasMessageContaining("essay.docx")
                .hasMessageMatching("[^\n]+[.]");
    }

    @Test
    void entities_are_refused_and_reach_nothing(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        var outside = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        assertRefused(
                "intake.docx.doctype", new WordFile().declaring(outside).body(p("&x;").replace("&amp;", "&")).bytes());

        var laughs = new StringBuilder("<!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        assertRefused("intake.docx.doctype", new WordFile().declaring(laughs + "]>").body(p("&l19;")).bytes());
    }

    @Test
    void entities_in_any_part_are_refused() {
        var styles = "<!DOCTYPE x [<!ENTITY x \"y\">]><w:styles xmlns:w=\"urn:x\">&x;</w:styles>";
        assertRefused(
                "intake.docx.doctype",
                new WordFile()
                        .relate("s", "styles", "styles.xml", "")
                        .entry("word/styles.xml", styles)
                        .body(p("Words."))
                        .bytes());
    }

    @Test
    void a_part_that_unpacks_without_end_is_refused() {
        var bomb = "<w:document>" + " ".repeat(Archive.ENTRY_BYTES) + "</w:document>";
        assertRefused("intake.zip.large", new WordFile().body(p("x")).entry("word/document.xml", bomb).bytes());
    }

    @Test
    void pictures_that_unpack_without_end_are_refused() {
        var file = new WordFile();
        var body = new StringBuilder(p("x"));
        var zeros = new byte[Archive.ENTRY_BYTES - 100];
        for (int i = 0; i < 5; i++) {
            file.relate("p" + i, "image", "media/" + i + ".png", "").entry("word/media/" + i + ".png", zeros);
            body.append(p("", "<w:r><w:drawing><a:blip r:embed=\"p" + i + "\"/></w:drawing></w:r>"));
        }
        assertRefused("intake.zip.large", file.body(body.toString()).bytes());
    }

    @Test
    void names_that_slip_out_of_the_archive_name_nothing() throws Problem {
        var file =
                new WordFile()
                        .entry("../../evil.xml", "<x/>")
                        .relate("s", "styles", "../../evil.xml", "")
                        .relate("n", "numbering", "..%2f..%2f..%2fetc/passwd", "")
                        .relate("f", "footnotes", "file:///etc/passwd", "")
                        .body(p("Words."));

        assertThat(take(file.bytes()).text().text()).isEqualTo("Words.");
    }

    @ParameterizedTest
    @CsvSource({
        "<w:tbl><w:tr><w:tc>, </w:tc></w:tr></w:tbl>",
        "<w:sdt><w:sdtContent>, </w:sdtContent></w:sdt>",
        "<w:p><w:r><w:txbxContent>, </w:txbxContent></w:r></w:p>",
        "<w:p><w:ins><w:hyperlink>, </w:hyperlink></w:ins></w:p>"
    })
    void nothing_is_nested_too_deeply(String open, String close) throws Problem {
        var body = open.repeat(20_000) + p("Words.") + close.repeat(20_000);

        assertThat(take(new WordFile().body(body).bytes()).text().text()).isEqualTo("Words.");
    }

    @Test
    void what_is_nested_deeply_and_not_shown_is_passed_over() throws Problem {
        var body = p("Words.") + "<w:sdtPr>" + "<w:x>".repeat(50_000) + "</w:x>".repeat(50_000) + "</w:sdtPr>";

        assertThat(take(new WordFile().body(body).bytes()).text().text()).isEqualTo("Words.");
    }

    @Test
    void a_million_marks_on_one_word_take_no_time_to_speak_of() throws Problem {
        var runs = (run("<w:b/>", "a") + run("<w:i/>", "b")).repeat(100_000);

        assertThat(take(new WordFile().body(p("", runs)).bytes()).text().length()).isEqualTo(200_000);
    }

    @Test
    void what_lacks_its_parts_is_refused() {
        assertRefused("intake.zip.damaged", Zips.of(Map.of("[Content_Types].xml", "<Types/>".getBytes(UTF_8))));
        assertRefused(
                "intake.zip.damaged",
                new WordFile().body(p("x")).entry("word/document.xml", "<w:document><w:body>").bytes());
        assertRefused("intake.zip.damaged", new WordFile().entry("word/document.xml", "").bytes());
    }

    @Test
    void a_document_without_words_is_refused() {
        assertRefused("intake.empty", new WordFile().body(p("") + p(" ")).bytes());
    }

    @Test
    void other_files_of_office_programs_are_refused_with_what_to_do() {
        var types = "<Types/>".getBytes(UTF_8);
        assertRefused("intake.sheet", Zips.of(Map.of("[Content_Types].xml", types, "xl/workbook.xml", types)));
        assertRefused("intake.slides", Zips.of(Map.of("[Content_Types].xml", types, "ppt/presentation.xml", types)));
        assertRefused("intake.zip.other", Zips.of(Map.of("essay.txt", types)));
        assertRefused("intake.office", old("WordDocument"));
        assertRefused("intake.sheet", old("Workbook"));
        assertRefused("intake.slides", old("PowerPoint Document"));
        assertRefused("intake.zip.locked", old("EncryptedPackage"));
    }

    private static byte[] old(String stream) {
        var name = stream.getBytes(UTF_16LE);
        var bytes = new byte[1024];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, bytes, 0, 4);
        System.arraycopy(name, 0, bytes, 512, name.length);
        return bytes;
    }
}
