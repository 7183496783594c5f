package org.recto.ui.parts;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/// Whether work has been going on for so long that a reader looks for a sign of it. A sign of what is over sooner would
/// flash up, push the pages down and let them jump back, and would be drawn by the cores that do the work.
public final class Lasting {

    /// Less than half of the second after which a thought is interrupted.
    private static final Duration SOON = Duration.millis(400);

    private Lasting() {}

    /// Follows work.
    ///
    /// @param running whether it is going on
    public static ReadOnlyBooleanProperty of(ReadOnlyBooleanProperty running) {
        var lasting = new ReadOnlyBooleanWrapper();
        var patience = new PauseTransition(SOON);
        patience.setOnFinished(_ -> lasting.set(running.get()));
        running.subscribe(isRunning -> {
            if (isRunning) {
                patience.playFromStart();
            } else {
                patience.stop();
                lasting.set(false);
            }
        });
        return lasting.getReadOnlyProperty();
    }
}
