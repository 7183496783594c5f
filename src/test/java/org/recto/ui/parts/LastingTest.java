package org.recto.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recto.ui.Fx;
import org.recto.ui.FxExtension;

import java.util.ArrayList;
import java.util.List;

/// Work gives a sign of itself when it lasts.
@ExtendWith(FxExtension.class)
class LastingTest {

    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper brief = new ReadOnlyBooleanWrapper();
    private final List<Boolean> ofBrief = new ArrayList<>();

    @Test
    void what_lasts_is_shown_until_it_ends_and_what_is_over_soon_is_not_shown(Fx fx) {
        ReadOnlyBooleanProperty lasting =
                fx.get(() -> {
                    Lasting.of(brief.getReadOnlyProperty()).subscribe(it -> ofBrief.add(it));
                    var shown = Lasting.of(running.getReadOnlyProperty());
                    brief.set(true);
                    running.set(true);
                    assertThat(shown.get()).isFalse();
                    brief.set(false);
                    return shown;
                });
        fx.until("it is shown", lasting::get);
        fx.run(() -> running.set(false));
        assertThat(lasting.get()).isFalse();
        assertThat(ofBrief).containsOnly(false);
    }

    @Test
    void what_begins_again_is_waited_for_anew(Fx fx) {
        var lasting = fx.get(() -> Lasting.of(running.getReadOnlyProperty()));
        fx.run(() -> running.set(true));
        fx.until("it is shown", lasting::get);
        fx.run(() -> {
            running.set(false);
            running.set(true);
            assertThat(lasting.get()).isFalse();
        });
        fx.until("it is shown again", lasting::get);
    }
}
