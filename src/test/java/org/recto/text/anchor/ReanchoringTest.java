package org.recto.text.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.recto.text.Passage;
import org.recto.text.Progress;
import org.recto.text.QuoteFinder;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.text.Texts;
import org.recto.text.anchor.Placement.Doubt;
import org.recto.text.anchor.Placement.Doubtful;
import org.recto.text.anchor.Placement.How;
import org.recto.text.anchor.Placement.Lost;
import org.recto.text.anchor.Placement.Placed;

import java.util.concurrent.CancellationException;

class ReanchoringTest {

    private static final String FIRST =
            "The envoy crossed the frozen river before dawn, carrying nothing but a sealed letter.";
    private static final String TWIN = "Nobody in the capital had expected an answer so soon.";
    private static final String SECOND =
            "By noon the market was full of rumours, and the price of salt had doubled since the evening before.";
    private static final String THIRD =
            "The council met behind closed shutters and voted, twice, to say nothing at all.";

    private static Placement place(ReadingText old, ReadingText now, Passage passage) {
        return Reanchoring.of(old, now, Progress.NONE).place(passage);
    }

    private static Passage passage(ReadingText text, String words, int nth) {
        return Passage.of(text, new QuoteFinder(text).find(words, "", "").get(nth));
    }

    private static Passage placed(Placement placement) {
        assertThat(placement).isInstanceOf(Placed.class);
        return ((Placed) placement).passage();
    }

    @Test
    void in_the_same_text_a_passage_stays_where_it_is() {
        var text = Texts.reading(FIRST, SECOND);
        var passage = passage(text, "sealed letter", 0);
        assertThat(place(text, Texts.reading(FIRST, SECOND), passage)).isEqualTo(new Placed(passage, How.SAME_TEXT, 1));
    }

    @Test
    void a_passage_goes_with_its_words_when_text_is_put_in_before_it() {
        var old = Texts.reading(FIRST, SECOND);
        var now = Texts.reading(THIRD, FIRST, SECOND);
        assertThat(placed(place(old, now, passage(old, "the price of salt", 0))))
                .isEqualTo(passage(now, "the price of salt", 0));
    }

    @Test
    void a_passage_over_several_blocks_of_which_one_is_gone_is_for_review() {
        var heading = "What the market knew";
        var old = Texts.reading(FIRST, heading, SECOND);
        var passage =
                passage(
                        old,
                        "carrying nothing but a sealed letter.\n\n" + heading + "\n\nBy noon the market was full",
                        0);

        assertThat(place(old, Texts.reading(FIRST, SECOND), passage))
                .isInstanceOfSatisfying(Doubtful.class, it -> assertThat(it.doubt()).isEqualTo(Doubt.CHANGED));
        assertThat(placed(place(old, Texts.reading(THIRD, FIRST, heading, SECOND), passage)).quote().exact())
                .isEqualTo(passage.quote().exact());
    }

    @Test
    void of_two_that_say_the_same_each_finds_itself() {
        var old = Texts.reading(FIRST + " " + TWIN, SECOND + " " + TWIN, THIRD);
        var now = Texts.reading("A new beginning.", FIRST + " " + TWIN, SECOND + " " + TWIN, THIRD);
        assertThat(placed(place(old, now, passage(old, TWIN, 0)))).isEqualTo(passage(now, TWIN, 0));
        assertThat(placed(place(old, now, passage(old, TWIN, 1)))).isEqualTo(passage(now, TWIN, 1));
    }

    @Test
    void a_sentence_that_was_deleted_does_not_jump_to_its_twin() {
        var old = Texts.reading(FIRST + " " + TWIN, SECOND + " " + TWIN, THIRD);
        var now = Texts.reading(FIRST, SECOND + " " + TWIN, THIRD);
        assertThat(place(old, now, passage(old, TWIN, 0))).isNotInstanceOf(Placed.class);
        assertThat(placed(place(old, now, passage(old, TWIN, 1)))).isEqualTo(passage(now, TWIN, 0));
    }

    @Test
    void a_passage_grows_with_what_is_put_into_it() {
        var old = Texts.reading(FIRST, SECOND, THIRD);
        var now = Texts.reading(FIRST, SECOND.replace("price of salt", "price of coarse salt"), THIRD);
        assertThat(placed(place(old, now, passage(old, "the price of salt had doubled", 0))).quote().exact())
                .isEqualTo("the price of coarse salt had doubled");
    }

    @Test
    void what_is_left_among_letters_of_which_every_fourth_is_another_is_for_review() {
        var before = FIRST + " " + THIRD + " ";
        var words = "the price of salt had doubled since noon";
        var after = " " + TWIN + " " + SECOND;
        var old = Texts.reading(before + words + after);
        var passage = passage(old, words, 0);

        assertThat(place(old, Texts.reading(worn(before, 4) + words + worn(after, 4)), passage))
                .isInstanceOfSatisfying(Doubtful.class, it -> assertThat(it.doubt()).isEqualTo(Doubt.CHANGED));
        assertThat(placed(place(old, Texts.reading(worn(before, 9) + words + worn(after, 9)), passage)).quote().exact())
                .isEqualTo(words);
    }

    /// Words of which every so manieth letter is another.
    private static String worn(String words, int every) {
        var worn = new StringBuilder(words);
        for (int i = every - 1; i < worn.length(); i += every) {
            worn.setCharAt(i, worn.charAt(i) == ' ' ? ' ' : 'z');
        }
        return worn.toString();
    }

    @Test
    void an_end_within_a_word_of_which_the_letters_around_it_are_gone_is_for_review() {
        var old = Texts.reading(FIRST, SECOND, THIRD);
        var passage = passage(old, "and the price of salt had dou", 0);
        var now = Texts.reading(FIRST, SECOND.replace("doubled since", "doxzvzed since"), THIRD);

        assertThat(place(old, now, passage)).isInstanceOf(Doubtful.class);
        assertThat(placed(place(old, now, passage(old, "and the price of salt had doubled", 0))).quote().exact())
                .isEqualTo("and the price of salt had doxzvzed");
    }

    @Test
    void a_moved_paragraph_takes_its_passages_along() {
        var old = Texts.reading(FIRST + " " + TWIN, SECOND + " " + TWIN, THIRD);
        var now = Texts.reading(THIRD, SECOND + " " + TWIN, FIRST + " " + TWIN);
        assertThat(placed(place(old, now, passage(old, "the price of salt had doubled", 0))))
                .isEqualTo(passage(now, "the price of salt had doubled", 0));
    }

    @Test
    void what_is_in_no_text_is_lost_and_it_is_said_where_it_stood() {
        var old = Texts.reading(FIRST, SECOND, THIRD);
        var now = Texts.reading(FIRST, THIRD);
        assertThat(place(old, now, passage(old, SECOND, 0))).isEqualTo(new Lost(Range.at(FIRST.length())));
    }

    @Test
    void words_that_were_exchanged_for_others_are_for_review_at_best() {
        var old = Texts.reading(FIRST, SECOND, THIRD);
        var now = Texts.reading(FIRST, SECOND.replace("full of rumours", "empty and quiet"), THIRD);
        assertThat(place(old, now, passage(old, "full of rumours", 0))).isNotInstanceOf(Placed.class);
        assertThat(place(old, now, passage(old, "was full of rumours,", 0)))
                .isInstanceOfAny(Doubtful.class, Lost.class);
    }

    @Test
    void line_ends_hyphens_ligatures_and_quotation_marks_change_nothing() {
        var old = Texts.reading(FIRST, "He called it “the final offer” and—naïvely—waited.", THIRD);
        var now =
                Texts.reading(FIRST, "He called it \"the \uFB01nal of-\nfer\" and -- nai\u0308vely -- waited.", THIRD);
        assertThat(placed(place(old, now, passage(old, "“the final offer”", 0))).quote().exact())
                .isEqualTo("\"the \uFB01nal of-\nfer\"");
        assertThat(placed(place(old, now, passage(old, "naïvely", 0))).quote().exact()).isEqualTo("nai\u0308vely");
    }

    @Test
    void for_what_is_gone_from_its_place_the_most_alike_words_of_all_are_proposed_and_never_taken() {
        var old = Texts.reading(FIRST, SECOND, THIRD);
        var now =
                Texts.reading(
                        "Long before, the councils met behind locked shutters and they voted twice, to say not a thing at all.",
                        FIRST,
                        SECOND,
                        "Nobody spoke.");
        assertThat(place(old, now, passage(old, THIRD, 0)))
                .isInstanceOfSatisfying(
                        Doubtful.class,
                        found -> {
                            assertThat(found.doubt()).isEqualTo(Doubt.LIKE);
                            assertThat(found.proposal().quote().exact())
                                    .isEqualTo(
                                            "the councils met behind locked shutters and they voted twice, to say not a thing at all.");
                            assertThat(found.score()).isBetween(0.3, 0.9);
                        });
    }

    @Test
    void the_guess_is_the_one_with_the_same_words_around_it() {
        var old = Texts.reading(FIRST + " The gate was shut at nine. " + SECOND, TWIN, THIRD);
        var now =
                Texts.reading(
                        "Elsewhere the gate was shut at nine, too.",
                        TWIN,
                        THIRD,
                        "A sealed letter. The gates were shut at nine. By noon the market was full.");
        assertThat(place(old, now, passage(old, "The gate was shut at nine. By noon the market", 0)))
                .isInstanceOfSatisfying(
                        Doubtful.class,
                        found ->
                                assertThat(found.proposal().quote().exact())
                                        .startsWith("The gates were shut at nine. By noon"));
    }

    @Test
    void a_short_word_that_is_gone_is_not_looked_for_everywhere() {
        var old = Texts.reading(FIRST, SECOND, THIRD);
        var now = Texts.reading(FIRST, "A letter, and another letter, and no other.", THIRD);
        assertThat(place(old, now, passage(old, "price", 0))).isInstanceOf(Lost.class);
    }

    @Test
    void a_word_at_the_end_that_was_exchanged_is_still_the_passages() {
        var old = Texts.reading(FIRST, SECOND, THIRD);
        var now = Texts.reading(FIRST, SECOND.replace("the evening before", "the evening earlier"), THIRD);
        assertThat(placed(place(old, now, passage(old, SECOND, 0))).quote().exact()).endsWith("the evening earlier.");
    }

    @Test
    void it_ends_when_it_is_no_longer_wanted() {
        var old = Texts.reading(FIRST, SECOND);
        var now = Texts.reading(SECOND, THIRD);
        assertThatThrownBy(() -> Reanchoring.of(old, now, _ -> false)).isInstanceOf(CancellationException.class);
    }
}
