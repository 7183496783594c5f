package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Change;
import org.recto.text.Problem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A save that fails leaves everything as it was, says so, and the next one works when it can. SQLite is made to run
/// out of room by a limit on the file's pages; packaging/faults does it with a real full disk.
class FailedSaveTest {

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void a_packet() throws Problem {
        file = folder.resolve("week3.recto");
        try (var desk = Desk.create(file)) {
            desk.addReading("Essay A", "One two three");
        }
    }

    @Test
    void a_change_that_does_not_fit_is_not_there_and_the_next_one_is() throws Exception {
        var opened = new Opening(file, Migrations.ofProgram()).toWrite();
        try (var desk = new Desk(new PacketStore(file, opened), Desk.ANN)) {
            desk.tag(0, "two", "Trust");
            var before = Items.of(desk.contents());
            opened.session().tables().sql().once("PRAGMA max_page_count = 1");

            var long1 = "n".repeat(100_000);
            var problem =
                    catchThrowableOfType(
                            Problem.class,
                            () -> desk.doing(edit -> edit.annotations().note(desk.annotation(0), long1)));

            assertThat(problem.key()).isEqualTo("store.full");
            assertThat(problem.kind()).isEqualTo(Problem.Kind.ACCESS);
            assertThat(Items.of(desk.store().contents())).isEqualTo(before);
            assertThat(Files.exists(folder.resolve("week3.recto-journal"))).isFalse();

            desk.doing(edit -> edit.annotations().note(desk.annotation(0), long1));
            assertThat(Items.of(desk.store().contents())).isEqualTo(Items.of(desk.contents()));
            assertThat(desk.store().check()).isEmpty();
        }
    }

    @Test
    void a_save_that_fails_though_it_is_there_is_a_save() throws Exception {
        try (var desk = Desk.open(file)) {
            desk.tag(0, "two", "Trust");
            var step = desk.history().undoable().orElseThrow();

            assertThatCode(() -> desk.store().save(step, Change.none(), List.of()))
                    .as("its line in the history cannot be added twice, but it is there")
                    .doesNotThrowAnyException();
            assertThat(Items.of(desk.store().contents())).isEqualTo(Items.of(desk.contents()));
        }
    }

    @Test
    void a_step_that_another_program_took_meanwhile_is_no_save() throws Exception {
        try (var desk = Desk.open(file)) {
            Doctor.alter(
                    file,
                    "INSERT INTO history SELECT 2, kind, 2, verb, 'another', annotator_id, at, '[]' FROM history");

            var problem = catchThrowableOfType(Problem.class, () -> desk.tag(0, "two", "Trust"));

            assertThat(problem.key()).isEqualTo("store.stale");
            assertThat(desk.store().contents().annotations()).isEmpty();
        }
    }

    @Test
    void what_cannot_come_back_as_it_was_is_refused() throws Exception {
        try (var desk = Desk.open(file)) {
            desk.tag(0, "two", "Trust");
            for (String note : new String[] {"a\0b", "half \uD83D of a pair", "\uDE00", "ends in \uD83D"}) {
                var problem =
                        catchThrowableOfType(
                                Problem.class,
                                () -> desk.doing(edit -> edit.annotations().note(desk.annotation(0), note)));

                assertThat(problem.key()).isEqualTo("store.text");
            }
            desk.doing(edit -> edit.annotations().note(desk.annotation(0), "whole 😀"));
            assertThat(desk.store().contents().annotations().getFirst().note()).isEqualTo("whole 😀");
        }
    }
}
