package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.annotation.Change;
import org.recto.annotation.Cover;
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
    void the_assignment_is_written_down_and_read_again() throws Exception {
        var id = Id.<Cover>fresh();
        var change = new Change.Edited(new Cover(id, "Week 3"), new Cover(id, "Week 3", "Mark *all*\nof it 漢"));

        assertThat(new ChangeJson().read(new ChangeJson().write(change))).isEqualTo(change);
    }
}
