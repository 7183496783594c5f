package org.recto.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.SmallHandout;
import org.recto.SmallPacket;

import java.util.List;
import java.util.stream.Collectors;

class HandoutTest {

    private final Handout handout = SmallHandout.made();

    private List<Paragraph> paragraphs(int sheet) {
        return handout.sheets().get(sheet).paragraphs().toList();
    }

    @Test
    void the_runs_of_all_paragraphs_are_the_words_of_the_text() {
        for (int i = 0; i < handout.sheets().size(); i++) {
            var text = handout.sheets().get(i).text();
            assertThat(
                            paragraphs(i).stream()
                                    .map(paragraph ->
                                            paragraph.runs().stream().map(Run::words).collect(Collectors.joining())))
                    .containsExactlyElementsOf(text.blocks().stream().map(text::text).toList());
        }
    }

    // A 👩‍👩‍👧 reads by a lamp. # It is late_ly *lit*. | 1. Oil | - Oil burns,\n+ and oil is dear.
    //   <-- 1 -->                                <2-------------------------->
    @Test
    void a_passage_over_several_paragraphs_begins_in_each_of_them_and_ends_once() {
        var second = handout.marks().get(1);

        assertThat(
                        paragraphs(0).stream()
                                .flatMap(paragraph -> paragraph.runs().stream())
                                .filter(run -> run.begins().contains(second))
                                .map(Run::words))
                .containsExactly("lit*.", "1. Oil", "- Oil burns,\n+ and");
        assertThat(
                        paragraphs(0).stream()
                                .flatMap(paragraph -> paragraph.runs().stream())
                                .filter(run -> run.ends().contains(second))
                                .map(Run::words))
                .containsExactly("- Oil burns,\n+ and");
    }

    @Test
    void its_note_stands_beside_the_paragraph_where_it_begins() {
        assertThat(paragraphs(0).stream().map(paragraph -> paragraph.beginning().stream().map(Mark::number).toList()))
                .containsExactly(List.of(), List.of(1, 2), List.of(), List.of(), List.of(3));
    }

    @Test
    void headings_are_not_counted_as_paragraphs() {
        assertThat(paragraphs(0).stream().map(Paragraph::number)).containsExactly(0, 1, 0, 2, 3);
    }

    @Test
    void people_are_the_same_pseudonyms_in_every_document_of_the_packet() {
        var once = SmallHandout.made(options -> options.withPseudonyms(true)).people();
        var again = SmallHandout.made(options -> options.withPseudonyms(true)).people();

        assertThat(once).isEqualTo(again).doesNotHaveDuplicates().hasSize(2);
        assertThat(once).doesNotContain(SmallPacket.ANN.name(), SmallPacket.BEN.name());
        assertThat(handout.people()).containsExactlyInAnyOrder(SmallPacket.ANN.name(), SmallPacket.BEN.name());
    }

    @Test
    void counts_are_of_what_the_document_has() {
        var counts = Counts.of(handout);

        assertThat(counts.readings()).isEqualTo(2);
        assertThat(counts.marks()).isEqualTo(4);
        assertThat(counts.notes()).isEqualTo(2);
        assertThat(counts.links()).isEqualTo(1);
        assertThat(counts.people()).containsEntry("Ann", 3).containsEntry("@ben <b>", 1);
    }
}
