package org.recto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SealCommandTest {

    @TempDir private Path folder = Path.of("");

    private Shell shell = new Shell(folder);

    @BeforeEach
    void a_packet() {
        shell = Shell.withReadings(folder);
    }

    private boolean isSealed(String packet, int reading) {
        return shell.run("show", packet, "--json").json().get("readings").get(reading).get("sealed").asBoolean();
    }

    @Test
    void readings_are_sealed_and_unsealed_and_both_can_be_undone() {
        assertThat(isSealed("./t.recto", 0)).isFalse();
        assertThat(shell.run("seal", "./t.recto").succeeds().out()).isEqualTo("Seal the readings of “t”.\n");
        assertThat(isSealed("./t.recto", 0)).isTrue();
        assertThat(shell.run("show", "./t.recto").succeeds().out())
                .contains("The well: 13 words, 0 annotations, sealed\n");
        assertThat(shell.run("seal", "./t.recto").refuses(1).err()).contains("sealed already");

        assertThat(shell.run("seal", "./t.recto", "--off").succeeds().out()).isEqualTo("Unseal the readings of “t”.\n");
        assertThat(isSealed("./t.recto", 0)).isFalse();
        assertThat(shell.run("seal", "./t.recto", "--off").refuses(1).err()).contains("No reading is sealed");
        shell.run("undo", "./t.recto").succeeds();
        assertThat(isSealed("./t.recto", 0)).isTrue();
        shell.run("check", "./t.recto").succeeds();
    }

    @Test
    void a_blank_copy_is_sealed_and_its_readings_keep_their_words_until_it_is_unsealed() {
        shell.run("copy", "./t.recto", "--blank", "-o", "./blank.recto").succeeds();
        shell.run("copy", "./t.recto", "-o", "./copy.recto").succeeds();
        assertThat(isSealed("./blank.recto", 0)).isTrue();
        assertThat(isSealed("./copy.recto", 0)).isFalse();
        shell.write("other.txt", "The well\n\nOther words.\n");

        assertThat(shell.run("add", "./blank.recto", "./other.txt", "--edition-of", "The well").refuses(1).err())
                .startsWith("“The well” is sealed:")
                .contains("recto seal");
        shell.run("annotate", "./blank.recto", "The well", "--quote", "deep", "--theme", "Depth").succeeds();
        shell.run("add", "./blank.recto", "./other.txt", "--title", "My own").succeeds();
        assertThat(isSealed("./blank.recto", 2)).isFalse();

        shell.run("seal", "./blank.recto", "--off").succeeds();
        assertThat(shell.run("add", "./blank.recto", "./other.txt", "--edition-of", "The well").code()).isZero();
        shell.run("check", "./blank.recto").succeeds();
    }

    @Test
    void a_whole_copy_of_a_sealed_packet_is_sealed() {
        shell.run("seal", "./t.recto").succeeds();

        shell.run("copy", "./t.recto", "-o", "./copy.recto").succeeds();

        assertThat(isSealed("./copy.recto", 1)).isTrue();
    }
}
