package org.recto.packet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.annotation.Step;
import org.recto.annotation.Verb;

import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The words of the history.
class LabelsTest {

    @Test
    void every_deed_has_its_words_and_no_words_are_left_over() {
        var deeds = new TreeSet<String>();
        Stream.of(Verb.values()).map(Verb::name).forEach(deeds::add);
        Stream.of(Step.Kind.values()).filter(kind -> kind != Step.Kind.DONE).map(Step.Kind::name).forEach(deeds::add);

        assertThat(ResourceBundle.getBundle("org.recto.packet.labels").keySet())
                .containsExactlyInAnyOrderElementsOf(deeds);
        assertThat(Verb.values()).allSatisfy(verb -> assertThat(Labels.of(verb, "Trust")).contains("Trust"));
    }
}
