package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.Problem;

import java.nio.file.Path;

/// Two programs on one packet, of which one may be killed.
class KilledProgramTest {

    private static final int RUNS = 5;
    private static final long SEED = 20261122;

    @TempDir Path folder;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_has_to_be_put_right_by_hand() throws Exception {
        var outcome = new KillTrial(folder, SEED).run(RUNS);

        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.acknowledged()).isPositive();
    }

    @Test
    void a_second_program_only_reads_until_the_first_has_ended() throws Exception {
        var file = folder.resolve("week3.recto");
        Desk.create(file).close();
        var first = Offspring.start(Scribe.class, file.toString(), Scribe.HOLD);
        try (var said = first.inputReader()) {
            assertThat(Offspring.line(said)).isEqualTo(Scribe.OPEN);
            try (var second = PacketStore.open(file)) {
                assertThat(second.readOnly()).get().extracting(Problem::key).isEqualTo("store.locked");
            }
            assertThat(folder.resolve(".week3.recto.lock")).exists();
        } finally {
            first.destroyForcibly().waitFor();
        }

        try (var next = PacketStore.open(file)) {
            assertThat(next.readOnly()).isEmpty();
        }
        assertThat(folder.resolve(".week3.recto.lock")).doesNotExist();
    }
}
