package org.recto.intake.enclosed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.enclosure.EnclosedReading;
import org.recto.enclosure.Enclosure;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.ReadingText;

import java.time.Instant;
import java.util.List;

class PageMannerTest {

    private static final String READING = "00000000-0000-7000-8000-000000000020";
    private static final String WORDS = "Nobody asked the ferryman what he knew.";
    private static final String GONE = "They call him a resident of this town, nothing else.";

    private static ReadingText text(String words) {
        return new ReadingText.Builder().add(BlockKind.PARAGRAPH, words).build();
    }

    private static EnclosedReading reading(String words) {
        return EnclosedReading.of(READING, Details.titled("The ferry"), text(words));
    }

    /// With a mark on the first words of an older text.
    private static Enclosure enclosure(String older, int marked) {
        var mark = new Enclosure.Mark("", 1, 0, marked, 0, List.of(), "", Instant.EPOCH, Instant.EPOCH, false);
        return new Enclosure(
                Enclosure.VERSION,
                List.of(),
                List.of(new Enclosure.Person("", "Ann", "")),
                List.of(reading(WORDS)),
                List.of(reading(older)),
                List.of(mark),
                List.of());
    }

    @Test
    void the_words_without_a_place_have_to_be_on_the_pages_like_all_others() {
        var enclosure = enclosure(GONE, GONE.length());

        assertThat(PageManner.isShown(enclosure, text(WORDS + " Without a place: " + GONE))).isTrue();
        assertThat(PageManner.isShown(enclosure, text(WORDS))).isFalse();
    }

    @Test
    void an_older_text_holds_nothing_but_what_was_marked_and_what_stood_around_it() {
        var more = " And what was hidden, nobody was to see before it was too late for all of them to do anything.";

        assertThat(PageManner.isShown(enclosure(GONE + more, GONE.length()), text(WORDS + GONE))).isFalse();
    }
}
