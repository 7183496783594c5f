package org.recto.intake.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.recto.intake.AnyFormat;
import org.recto.intake.format.Pace;
import org.recto.text.Progress;

import java.util.stream.Stream;

class RehearsalTest {

    /// One that is refused at its first byte would load nothing.
    @TestFactory
    Stream<DynamicTest> every_file_of_the_rehearsal_is_read_to_its_end() {
        return Rehearsal.files().stream()
                .map(file ->
                        DynamicTest.dynamicTest(
                                file.name(),
                                () -> {
                                    var taken = new AnyFormat().read(file, Pace.of(Progress.NONE, file.name()));
                                    assertThat(taken.text().text()).contains("keeps no list of reasons.");
                                    assertThat(taken.text().length()).isGreaterThan(2_000);
                                }));
    }
}
