package org.recto.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recto.text.Query;
import org.recto.text.Range;
import org.recto.ui.find.PaperSheets.PaperSheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class FindModelTest {

    //                                                  0         1         2
    //                                                  012345678901234567890
    private final PaperSheets sheets = new PaperSheets();
    private final PaperSheet left = sheets.add("trust and no trust at all");
    private final PaperSheet right = sheets.add("no Trust here");
    private final List<Throwable> failures = new ArrayList<>();
    private final FindModel model = new FindModel(sheets, Runnable::run, Runnable::run, failures::add);

    private void look(String words) {
        model.query().set(model.query().get().withWords(words));
    }

    private Found found() {
        return model.found().orElseThrow();
    }

    @Test
    void the_page_that_is_read_is_searched_as_one_types() {
        model.open(Scope.PAGE);
        look("tr");
        look("trust");

        assertThat(left.hits).containsExactly(new Range(0, 5), new Range(13, 18));
        assertThat(left.current).contains(new Range(0, 5));
        assertThat(right.hits).isEmpty();
        assertThat(found().count()).isEqualTo(2);
        look("trust x");
        assertThat(model.found()).isEmpty();
        assertThat(left.hits).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void the_first_hit_is_the_one_at_the_caret_or_after_it() {
        left.selection = Range.at(7);
        model.open(Scope.PAGE);
        look("trust");
        assertThat(left.current).contains(new Range(13, 18));
        assertThat(left.revealed).endsWith(new Range(13, 18));
        assertThat(found().at()).isEqualTo(1);

        look("all");
        assertThat(left.current).contains(new Range(22, 25));
        look("a");
        assertThat(left.current).contains(new Range(19, 20));
        look("and");
        assertThat(left.current).as("on from the first").contains(new Range(6, 9));
    }

    @Test
    void next_and_previous_go_through_all_pages_in_order_and_tell_when_they_wrap() {
        model.open(Scope.ALL);
        look("trust");
        assertThat(found().count()).isEqualTo(3);
        model.step(1);
        assertThat(left.current).contains(new Range(13, 18));
        model.step(1);
        assertThat(left.current).isEmpty();
        assertThat(right.current).contains(new Range(3, 8));
        assertThat(sheets.active()).contains(right);
        assertThat(found().turn()).isEqualTo(Found.Turn.NONE);
        model.step(1);
        assertThat(left.current).contains(new Range(0, 5));
        assertThat(found().turn()).isEqualTo(Found.Turn.FROM_START);
        model.step(-1);
        assertThat(right.current).contains(new Range(3, 8));
        assertThat(found().turn()).isEqualTo(Found.Turn.FROM_END);
        model.step(-1);
        assertThat(found().turn()).isEqualTo(Found.Turn.NONE);
    }

    @Test
    void it_ends_with_the_hit_selected_and_the_page_at_the_keyboard() {
        model.open(Scope.ALL);
        look("trust");
        model.step(-1);
        model.close();

        assertThat(model.isOpen()).isFalse();
        assertThat(right.selection).isEqualTo(new Range(3, 8));
        assertThat(right.focused).isTrue();
        assertThat(left.hits).isEmpty();
        assertThat(right.current).isEmpty();
        assertThat(sheets.listeners()).isZero();
        model.step(1);
        assertThat(model.isOpen()).as("what was looked for is looked for again").isTrue();
        assertThat(found().count()).isEqualTo(3);
    }

    @Test
    void where_nothing_was_found_the_page_gets_the_keyboard_and_keeps_its_selection() {
        left.selection = Range.at(3);
        model.open(Scope.PAGE);
        look("nowhere");
        model.close();
        assertThat(left.focused).isTrue();
        assertThat(left.selection).isEqualTo(Range.at(3));
    }

    @Test
    void words_that_are_selected_are_looked_for() {
        left.selection = new Range(10, 12);
        model.open(Scope.ALL);
        assertThat(model.query().get()).isEqualTo(Query.of("no"));
        assertThat(found().count()).isEqualTo(2);
        assertThat(found().at()).isZero();
    }

    @Test
    void options_change_what_is_found() {
        model.open(Scope.ALL);
        look("T");
        assertThat(found().count()).isEqualTo(7);
        model.query().set(model.query().get().withMatchCase(true));
        assertThat(found().count()).isEqualTo(1);
        model.query().set(new Query("trus", false, true, false));
        assertThat(model.found()).isEmpty();
        model.query().set(new Query("tr\\w+", false, true, true));
        assertThat(found().count()).isEqualTo(3);
        model.scope().set(Scope.PAGE);
        assertThat(found().count()).isEqualTo(2);
        assertThat(right.hits).isEmpty();
    }

    @Test
    void what_is_no_expression_is_said_in_a_sentence() {
        model.open(Scope.PAGE);
        model.query().set(new Query("(trust", false, false, true));
        assertThat(model.finding().get())
                .isEqualTo(new Finding.Refused("This is not a regular expression yet: Unclosed group."));
        assertThat(left.hits).isEmpty();
        look("(trust)");
        assertThat(found().count()).isEqualTo(2);
    }

    @Test
    void pages_that_come_and_go_are_searched_and_nothing_is_scrolled() {
        model.open(Scope.ALL);
        look("trust");
        int revealed = left.revealed.size();
        var third = sheets.add("trust");
        assertThat(third.hits).hasSize(1);
        assertThat(found().count()).isEqualTo(4);
        sheets.remove(right);
        assertThat(found().count()).isEqualTo(3);
        assertThat(left.revealed).hasSize(revealed);
    }

    @Test
    void the_search_follows_the_reader_to_another_page() {
        model.open(Scope.PAGE);
        look("trust");
        sheets.read(right);
        assertThat(right.hits).hasSize(1);
        assertThat(left.hits).isEmpty();
        assertThat(right.revealed).isEmpty();
    }

    @Test
    void a_reading_that_is_open_twice_is_counted_once_and_shown_twice() {
        var twin = sheets.add(left.reading(), left.text());
        model.open(Scope.ALL);
        look("trust");
        assertThat(found().count()).isEqualTo(3);
        assertThat(twin.hits).isEqualTo(left.hits).hasSize(2);
        assertThat(twin.current).isEmpty();

        model.close();
        sheets.read(twin);
        model.open(Scope.ALL);
        look("trust");
        model.step(1);
        assertThat(twin.current).contains(new Range(13, 18));
        model.scope().set(Scope.PAGE);
        assertThat(left.hits).isEmpty();
    }

    @Test
    void nothing_is_looked_for_without_words_or_pages() {
        model.open(Scope.ALL);
        assertThat(model.finding().get()).isEqualTo(new Finding.Nothing());
        look("  ");
        assertThat(model.finding().get()).isEqualTo(new Finding.Nothing());
        look("trust");
        sheets.remove(left);
        sheets.remove(right);
        assertThat(model.finding().get()).isEqualTo(new Finding.Nothing());
        model.close();
    }

    @Test
    void an_answer_that_comes_too_late_is_not_heard() {
        Queue<Runnable> later = new ArrayDeque<>();
        var slow = new FindModel(sheets, later::add, Runnable::run, failures::add);
        slow.open(Scope.PAGE);
        slow.query().set(Query.of("trust"));
        slow.query().set(Query.of("all"));
        assertThat(slow.isLooking()).isTrue();
        slow.step(1);
        later.forEach(Runnable::run);

        assertThat(left.hits).containsExactly(new Range(22, 25));
        assertThat(left.revealed).containsExactly(new Range(22, 25));
        slow.query().set(Query.of("trust"));
        slow.close();
        later.forEach(Runnable::run);
        assertThat(left.hits).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void the_next_key_ends_an_expression_that_would_never_end() throws InterruptedException {
        var endless = sheets.add("a".repeat(60) + "b");
        sheets.read(endless);
        var told = new LinkedBlockingQueue<Runnable>();
        try (var one = Executors.newSingleThreadExecutor()) {
            var busy = new FindModel(sheets, one, told::add, failures::add);
            busy.open(Scope.PAGE);
            busy.query().set(new Query("(a|aa)+\\1?$", false, false, true));
            busy.query().set(new Query("b", false, false, true));
            while (endless.hits.isEmpty()) {
                Optional.ofNullable(told.poll(30, TimeUnit.SECONDS)).orElseThrow().run();
            }
            assertThat(endless.hits).containsExactly(new Range(60, 61));
            assertThat(failures).isEmpty();
        }
    }
}
