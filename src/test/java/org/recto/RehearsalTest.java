package org.recto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class RehearsalTest {

    @Test
    void command_lines_are_parted_by_a_word() {
        assertThat(Rehearsal.lines("show", "week.recto", "then", "export", "week.recto", "then", "check"))
                .containsExactly(List.of("show", "week.recto"), List.of("export", "week.recto"), List.of("check"));
        assertThat(Rehearsal.lines("show")).containsExactly(List.of("show"));
    }
}
