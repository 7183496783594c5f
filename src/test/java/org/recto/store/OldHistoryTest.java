package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.annotation.Change;
import org.recto.annotation.Cover;
import org.recto.annotation.Reading;
import org.recto.text.Details;
import org.recto.text.Id;

/// Changes that an older program wrote down lack the fields that came later.
class OldHistoryTest {

    @Test
    void a_packet_without_an_assignment_is_read_as_one_that_has_none() throws Exception {
        var id = new Id<Cover>("0193a0c0-0000-7000-8000-00000000000c");
        var json =
                """
                [{"kind": "packet",
                  "before": {"id": "0193a0c0-0000-7000-8000-00000000000c", "title": "Week 3"},
                  "after": {"id": "0193a0c0-0000-7000-8000-00000000000c", "title": "Week 4"}}]
                """;

        assertThat(new ChangeJson().read(json))
                .isEqualTo(new Change.Edited(new Cover(id, "Week 3", ""), new Cover(id, "Week 4", "")));
    }

    @Test
    void a_reading_is_read_as_one_that_is_not_sealed() throws Exception {
        var json =
                """
                [{"kind": "reading",
                  "after": {"id": "0193a0c0-0000-7000-8000-00000000000c", "position": 3, "title": "Essay", "author": "",
                            "date": "", "source": "", "link": "", "language": "",
                            "edition_id": "0193a0c0-0000-7000-8000-00000000000d"}}]
                """;

        assertThat(new ChangeJson().read(json))
                .isEqualTo(
                        new Change.Added(
                                new Reading(
                                        new Id<>("0193a0c0-0000-7000-8000-00000000000c"),
                                        Details.titled("Essay"),
                                        new Id<>("0193a0c0-0000-7000-8000-00000000000d"),
                                        3,
                                        false)));
    }

    @Test
    void a_sealed_reading_is_written_down_and_read_again() throws Exception {
        var before = new Reading(Id.fresh(), Details.titled("Essay"), Id.fresh(), 3);
        var change = new Change.Edited(before, before.sealed(true));

        assertThat(new ChangeJson().read(new ChangeJson().write(change))).isEqualTo(change);
    }

    @Test
    void the_assignment_is_written_down_and_read_again() throws Exception {
        var id = Id.<Cover>fresh();
        var change = new Change.Edited(new Cover(id, "Week 3"), new Cover(id, "Week 3", "Mark *all*\nof it 漢"));

        assertThat(new ChangeJson().read(new ChangeJson().write(change))).isEqualTo(change);
    }
}
