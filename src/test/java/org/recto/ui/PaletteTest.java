package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The command palette as a person uses it.
@ExtendWith(FxExtension.class)
class PaletteTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void a_command_is_found_by_a_few_letters_and_done(Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx);
        window.press(KeyCode.DOWN).press(KeyCode.M);
        window.press(KeyCode.SHORTCUT, KeyCode.K).type("high only");
        assertThat(rows(fx, window)).first().asString().startsWith("Highlight only");
        window.press(KeyCode.ENTER);

        assertThat(window.annotations()).hasSize(1);
        assertThat(fx.get(() -> window.wiring().layer.isOpen())).isFalse();

        window.press(KeyCode.SHORTCUT, KeyCode.K);
        assertThat(rows(fx, window)).first().asString().startsWith("Highlight only");
        window.close();
    }

    @Test
    void what_cannot_be_done_now_says_what_comes_first_and_does_nothing(Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx);
        window.press(KeyCode.SHORTCUT, KeyCode.K).type("write note");
        assertThat(rows(fx, window)).first().isEqualTo("Write a note (N), first select words, or pick a highlight");
        window.press(KeyCode.ENTER);

        assertThat(fx.get(() -> window.wiring().layer.isOpen())).isTrue();
        window.press(KeyCode.ESCAPE);
        assertThat(window.annotations()).isEmpty();
        window.close();
    }

    /// What the rows are called, from the top.
    private static List<String> rows(Fx fx, OpenWindow window) {
        return fx.get(() ->
                window.wiring().layer.node().lookupAll(".list-cell").stream()
                        .map(ListCell.class::cast)
                        .filter(cell -> !cell.isEmpty())
                        .sorted((one, other) -> Double.compare(one.getLayoutY(), other.getLayoutY()))
                        .map(Named::of)
                        .toList());
    }
}
