package org.recto.ui;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import java.util.List;
import java.util.function.BiConsumer;

/// Goes through all that the window can show.
final class Rounds {

    private static final List<String> STOPS =
            List.of(
                    "go-marks",
                    "go-links",
                    "go-history",
                    "go-tray",
                    "find",
                    "add-page",
                    "new-theme",
                    "rename-packet",
                    "assignment",
                    "settings",
                    "export",
                    "keys",
                    "palette");

    private Rounds() {}

    /// Makes an annotation with a theme and a note, and then opens one place after another.
    ///
    /// @param visitor told where it is, and what is in front there: the window, or the card that is open above it
    static void go(Fx fx, OpenWindow window, BiConsumer<String, Parent> visitor) {
        window.press(KeyCode.DOWN).press(KeyCode.M).press(KeyCode.T).type("Trust").press(KeyCode.ENTER);
        window.press(KeyCode.N).type("a note").press(KeyCode.SHORTCUT, KeyCode.ENTER);
        visitor.accept("a passage", front(fx, window));
        for (var stop : STOPS) {
            fx.run(() -> window.wiring().commands.get(stop).run());
            fx.settle();
            visitor.accept(stop, front(fx, window));
            window.press(KeyCode.ESCAPE);
        }
    }

    private static Parent front(Fx fx, OpenWindow window) {
        return fx.get(() -> {
            var layer = window.wiring().layer;
            return layer.isOpen() ? layer.card().get().orElseThrow().node() : window.wiring().node();
        });
    }
}
