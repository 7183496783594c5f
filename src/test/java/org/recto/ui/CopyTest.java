package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Path;

/// Passages copied with where they stand, in the window.
@ExtendWith(FxExtension.class)
class CopyTest {

    @TempDir private Path folder = Path.of("");

    private OpenWindow open(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            week.reading("A quarrel", "The two ministers met in spring. By autumn neither believed the other.")
                    .tag("met in spring", "Trust");
            return week.window(fx);
        }
    }

    @Test
    void the_words_alone_are_copied_with_shift(Fx fx) throws Problem, IOException {
        open(fx).clickWords("met in").press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        assertThat(copied(fx)).isEqualTo("met in spring");
    }

    private static String copied(Fx fx) {
        return fx.get(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void selected_words_and_a_picked_annotation_are_copied_with_their_citation(Fx fx) throws Problem, IOException {
        var window = open(fx).select("neither believed").press(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied(fx)).isEqualTo("“neither believed” (“A quarrel”, ¶ 1)");
        assertThat(fx.get(() -> Clipboard.getSystemClipboard().getHtml()))
                .isEqualTo("<meta charset=\"utf-8\"><p>“neither believed” (“A quarrel”, ¶ 1)</p>");
        assertThat(window.sight.words(".toast")).contains("Copied with its citation");

        window.clickWords("met in").press(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied(fx)).isEqualTo("“met in spring” (“A quarrel”, ¶ 1)");
    }
}
