package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.recto.packet.Holder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/// A packet that another program has open.
@Timeout(60)
class TwoProgramsTest {

    @TempDir private Path folder = Path.of("");

    private static Process hold(Path packet) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Holder.class.getName(),
                                packet.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(Objects.requireNonNull(out.readLine())).isEqualTo("held");
        return process;
    }

    @Test
    void can_be_read_but_not_written_and_says_so() throws Exception {
        var shell = Shell.withReadings(folder);
        var holder = hold(shell.file("t.recto"));
        try {
            assertThat(shell.run("show", "./t.recto").succeeds().out()).contains("The lamp");
            assertThat(shell.run("text", "./t.recto", "The well").succeeds().out()).contains("deep");
            assertThat(shell.run("annotate", "./t.recto", "The well", "--quote", "deep").refuses(3).err())
                    .contains("is open in another window");
            shell.run("undo", "./t.recto").refuses(3);
            shell.run("add", "./t.recto", "./lamp.txt").refuses(3);
        } finally {
            holder.destroyForcibly().waitFor();
        }
        shell.run("annotate", "./t.recto", "The well", "--quote", "deep").succeeds();
    }
}
