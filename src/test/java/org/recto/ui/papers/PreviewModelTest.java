package org.recto.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recto.handout.Options;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is seen of a document while its options change, with a background in which nothing happens by itself.
@ExtendWith(FxExtension.class)
class PreviewModelTest {

    private final ByHand background = new ByHand();
    private final List<String> begun = new ArrayList<>();
    private final List<String> givenUp = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    private Seen make(Wish wish, Progress progress) throws Problem {
        var course = wish.options().course();
        begun.add(course);
        if (course.equals("bad")) {
            throw Problem.input("export.pages");
        }
        if (!progress.at(0.5)) {
            givenUp.add(course);
            throw Problem.input("export.cancelled.pages");
        }
        return new Seen.Text(course);
    }

    private PreviewModel model(Fx fx) {
        return fx.get(() -> new PreviewModel(this::make, background, failures::add));
    }

    private static Wish wish(String course) {
        return Wishes.usual().withOptions(Options.on(LocalDate.of(2026, 11, 23)).withCourse(course));
    }

    private static void want(Fx fx, PreviewModel model, String... courses) {
        for (String course : courses) {
            fx.run(() -> model.want(wish(course)));
        }
    }

    private void untilWaiting(Fx fx) {
        fx.until("something to be begun", () -> background.waiting() > 0);
    }

    private static String shown(Fx fx, PreviewModel model) {
        return fx.get(() ->
                switch (model.state().get()) {
                    case PreviewModel.State.Shown(var _, Seen.Text(var words)) -> words;
                    case PreviewModel.State.Failed(var why) -> why;
                    case PreviewModel.State.Nothing _, PreviewModel.State.Shown _ -> "";
                });
    }

    @Test
    void of_changes_in_quick_succession_only_the_last_is_made(Fx fx) {
        var model = model(fx);
        want(fx, model, "one", "two", "three");
        assertThat(fx.get(() -> model.making().get())).isTrue();
        untilWaiting(fx);
        background.step();
        fx.settle();

        assertThat(begun).containsExactly("three");
        assertThat(shown(fx, model)).isEqualTo("three");
        assertThat(fx.get(() -> model.making().get())).isFalse();
    }

    @Test
    void what_is_being_made_when_something_else_is_wanted_is_given_up_and_never_shown(Fx fx) {
        var model = model(fx);
        want(fx, model, "one");
        untilWaiting(fx);
        want(fx, model, "two");
        background.step();
        assertThat(givenUp).containsExactly("one");
        untilWaiting(fx);
        background.step();
        fx.settle();

        assertThat(shown(fx, model)).isEqualTo("two");
        assertThat(failures).isEmpty();
    }

    @Test
    void why_there_is_nothing_to_be_seen_is_said(Fx fx) {
        var model = model(fx);
        want(fx, model, "bad");
        untilWaiting(fx);
        background.step();
        fx.settle();

        assertThat(shown(fx, model)).startsWith("The pages cannot be kept");
    }

    @Test
    void once_closed_nothing_is_begun_any_more(Fx fx) {
        var model = model(fx);
        want(fx, model, "one");
        untilWaiting(fx);
        fx.run(model::close);
        background.step();
        fx.settle();

        assertThat(givenUp).containsExactly("one");
        assertThat(shown(fx, model)).isEmpty();
    }
}
