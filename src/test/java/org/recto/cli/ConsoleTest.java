package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.recto.packet.Settings;
import org.recto.packet.Work;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class ConsoleTest {

    @TempDir private Path folder = Path.of("");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int list(OutputStream out) {
        Shell.withReadings(folder);
        return new Cli(
                        new Faces(_ -> false, (_, _, _, _) -> List.of()),
                        Shell.NEVER,
                        Settings.in(folder.resolve("home")),
                        out,
                        err,
                        Work.onSameThread())
                .run("text", folder.resolve("t.recto").toString(), "The lamp");
    }

    @Test
    void a_reader_that_has_seen_enough_is_no_failure() {
        int code =
                list(
                        new OutputStream() {
                            @Override
                            public void write(int b) throws IOException {
                                throw new IOException("Broken pipe");
                            }
                        });

        assertThat(code).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_is() throws IOException {
        try (var full = new FileOutputStream("/dev/full")) {
            assertThat(list(full)).isEqualTo(3);
        }

        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("The output could not be written");
    }

    @Test
    void output_is_utf_8() {
        var out = new ByteArrayOutputStream();

        list(out);

        assertThat(out.toByteArray()).containsSequence("👩‍👩‍👧 family does. Café".getBytes(StandardCharsets.UTF_8));
    }
}
