package org.recto.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recto.text.Problem;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;
import org.recto.ui.parts.Notices;

import java.util.ArrayList;
import java.util.List;

/// One document at a time, told how far it is, and given up when that is wanted.
@ExtendWith(FxExtension.class)
class WritingTest {

    private final ByHand background = new ByHand();
    private final Notices notices = new Notices();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<Boolean> goOn = new ArrayList<>();

    private Writing started(Fx fx) {
        return fx.get(() -> {
            var writing = new Writing(background, notices, failures::add);
            writing.start(
                    "Writing week.pdf…",
                    progress -> {
                        goOn.add(progress.at(0.4));
                        if (!goOn.getLast()) {
                            throw Problem.input("export.cancelled", "week.pdf");
                        }
                        return "Wrote week.pdf";
                    });
            return writing;
        });
    }

    private String said(Fx fx) {
        return fx.get(() -> notices.toast().get().map(Notices.Toast::sentence).orElse(""));
    }

    @Test
    void it_tells_how_far_it_is_and_what_was_done(Fx fx) {
        var writing = started(fx);
        assertThat(fx.get(() -> writing.running().get())).isTrue();
        background.step();
        fx.settle();

        assertThat(fx.get(() -> writing.running().get())).isFalse();
        assertThat(fx.get(() -> writing.fraction().get())).isEqualTo(0.4);
        assertThat(said(fx)).isEqualTo("Wrote week.pdf");
    }

    @Test
    void what_is_cancelled_is_no_problem_to_be_told_of(Fx fx) {
        var writing = started(fx);
        fx.run(writing::cancel);
        background.step();
        fx.settle();

        assertThat(goOn).containsExactly(false);
        assertThat(said(fx))
                .isEqualTo("week.pdf was not written, since that was cancelled; what was there before is unchanged.");
        assertThat(notices.banners()).isEmpty();
    }

    @Test
    void a_second_document_has_to_wait(Fx fx) {
        var writing = started(fx);
        fx.run(() -> writing.start("Writing other.pdf…", _ -> "Wrote other.pdf"));

        assertThat(said(fx)).startsWith("A document is being written");
        assertThat(background.waiting()).isEqualTo(1);
        background.step();
        fx.settle();
    }
}
