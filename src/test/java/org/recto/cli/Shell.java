package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.recto.packet.Settings;
import org.recto.packet.Work;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Runs commands as a shell does, in a folder and with settings of their own, and keeps what they print. A word that
/// begins with `./` is a file in the folder.
final class Shell {

    static final String LAMP =
            """
            The lamp

            The first word is not the last word. A word in a lamp-lit room is still a word.

            Nobody lights a lamp at noon; the 👩‍👩‍👧 family does. Café prices, naïve hopes.
            """;

    static final String WELL =
            """
            The well

            The well is deep, and nobody lights a lamp in it.
            """;

    /// Ends with 42.
    static final Restart NEVER = () -> 42;

    private final Path folder;
    private final Faces faces;

    /// What a command printed, and how it ended.
    record Result(int code, String out, String err) {

        Result succeeds() {
            assertThat(this).extracting(Result::code, Result::err).containsExactly(0, "");
            return this;
        }

        /// Ended with this code, one sentence on standard error and nothing on standard output.
        Result refuses(int wanted) {
            assertThat(code).as(err).isEqualTo(wanted);
            assertThat(out).isEmpty();
            assertThat(err).matches("\\P{Cc}+\\n").doesNotContain("Exception").doesNotContain("org.recto");
            return this;
        }

        JsonNode json() {
            succeeds();
            return JsonMapper.shared().readTree(out);
        }
    }

    Shell(Path folder) {
        this(folder, new Faces(_ -> false, (_, _, _, _) -> List.of()));
    }

    Shell(Path folder, Faces faces) {
        this.folder = folder;
        this.faces = faces;
    }

    /// A shell in a folder that has `t.recto` with two readings in it.
    static Shell withReadings(Path folder) {
        var shell = new Shell(folder);
        shell.write("lamp.txt", LAMP);
        shell.write("well.txt", WELL);
        shell.run("new", "./t.recto").succeeds();
        shell.run("add", "./t.recto", "./lamp.txt", "./well.txt").succeeds();
        return shell;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    void write(String name, String words) {
        try {
            Files.writeString(file(name), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result run(String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var placed =
                Arrays.stream(words)
                        .map(word -> word.startsWith("./") ? file(word.substring(2)).toString() : word)
                        .toArray(String[]::new);
        int code =
                new Cli(faces, NEVER, Settings.in(folder.resolve("home")), out, err, Work.onSameThread()).run(placed);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
