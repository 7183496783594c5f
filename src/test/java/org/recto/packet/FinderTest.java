package org.recto.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Cover;
import org.recto.annotation.Role;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.List;

class FinderTest {

    private static Finder among(String... names) {
        var people = new ArrayList<Annotator>();
        for (String name : names) {
            people.add(
                    new Annotator(
                            new Id<>(String.format("01a204e5-0000-7000-8000-00000000000%d", people.size())),
                            name,
                            Role.STUDENT));
        }
        return new Finder(Contents.of(new Cover(Id.fresh(), "T"), people));
    }

    private static String found(Finder finder, String named) throws Problem {
        return finder.annotator(named).name();
    }

    @Test
    void a_whole_name_is_that_person_even_if_another_begins_so() throws Problem {
        assertThat(found(among("Ann", "Anna", "Annabel"), "ANN")).isEqualTo("Ann");
        assertThat(found(among("Ann", "Anna", "Annabel"), "annab")).isEqualTo("Annabel");
    }

    @Test
    void accents_may_be_composed_either_way() throws Problem {
        assertThat(found(among("Rene\u0301e"), "ren\u00e9")).isEqualTo("Rene\u0301e");
    }

    @Test
    void what_could_be_several_is_refused_with_as_many_of_them_as_a_sentence_can_bear() {
        assertThatThrownBy(() -> among("A1", "A2", "A3", "A4", "A5", "A6", "A7").annotator("a"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("“A1” (01a204e5-0000-7000-8000-000000000000)")
                .hasMessageContaining("“A5”")
                .hasMessageContaining(", …")
                .hasMessageNotContaining("A6");
    }

    @Test
    void the_beginning_of_an_id_must_not_be_too_short() throws Problem {
        assertThat(found(among("Ann"), "01a204e5")).isEqualTo("Ann");
        assertThatThrownBy(() -> among("Ann").annotator("01a204e")).hasMessageContaining("Nobody here");
    }

    @Test
    void a_known_person_has_exactly_that_name() throws Problem {
        assertThat(among("Anna").knownAnnotator("Ann")).isEmpty();
        assertThat(among("Anna").knownAnnotator(" anna ").map(Annotator::name)).contains("Anna");
        assertThatThrownBy(() -> among("Ann", "ann").knownAnnotator("ANN")).isInstanceOf(Problem.class);
        assertThat(List.of(""))
                .allSatisfy(nothing ->
                        assertThatThrownBy(() -> among("Ann").annotator(nothing)).isInstanceOf(Problem.class));
    }
}
