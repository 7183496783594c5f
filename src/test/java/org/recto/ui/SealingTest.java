package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Readings that stay as they were given out, in the window.
@ExtendWith(FxExtension.class)
class SealingTest {

    private static final String WHY = "this reading is sealed; first unseal the readings";

    @TempDir private Path folder = Path.of("");

    private static Optional<String> why(Fx fx, OpenWindow window, String command) {
        return fx.get(() -> window.wiring().commands.get(command).why());
    }

    private static void run(Fx fx, OpenWindow window, String command) {
        fx.run(() -> window.wiring().commands.get(command).run());
        fx.settle();
    }

    private static String named(Fx fx, OpenWindow window) {
        return fx.get(() -> window.sight.menu("seal-readings").getText());
    }

    @Test
    void a_sealed_reading_has_a_sign_and_its_text_cannot_be_changed_until_it_is_unsealed(Fx fx)
            throws Problem, IOException {
        var window = EssayPacket.in(folder).open(fx);
        assertThat(why(fx, window, "replace-text")).isEmpty();
        assertThat(named(fx, window)).isEqualTo("Seal the readings");

        run(fx, window, "seal-readings");

        assertThat(window.reading().isSealed()).isTrue();
        assertThat(fx.get(() -> window.sight.node(".sealed").getLayoutBounds().getWidth())).isBetween(8.0, 20.0);
        assertThat(window.sight.spoken("#readings")).singleElement().asString().endsWith(", sealed");
        assertThat(why(fx, window, "replace-text")).hasValue(WHY);
        assertThat(why(fx, window, "divide-reading")).hasValue(WHY);
        assertThat(named(fx, window)).isEqualTo("Unseal the readings");
        window.select("met in spring").press(KeyCode.SHORTCUT, KeyCode.H);
        assertThat(window.annotations()).hasSize(1);

        run(fx, window, "seal-readings");
        assertThat(why(fx, window, "replace-text")).isEmpty();
        assertThat(window.sight.has(".sealed")).isFalse();
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.reading().isSealed()).isTrue();
        window.close();
    }

    @Test
    void what_the_list_of_readings_would_do_to_it_is_refused_with_the_reason(Fx fx) throws Problem, IOException {
        var window = EssayPacket.in(folder).open(fx);
        run(fx, window, "seal-readings");

        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1).press(KeyCode.DELETE);
        assertThat(window.contents().readings()).hasSize(1);
        assertThat(window.sight.words()).anyMatch(words -> words.startsWith("“A quarrel about trust” is sealed:"));

        window.press(KeyCode.F2).type("Another title").press(KeyCode.ENTER);
        assertThat(window.reading().details().title()).isEqualTo("A quarrel about trust");
        assertThat(window.sight.words(".form"))
                .anyMatch(words -> words.startsWith("“A quarrel about trust” is sealed:"));
        window.press(KeyCode.ESCAPE).close();
    }
}
