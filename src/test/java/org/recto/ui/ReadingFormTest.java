package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Path;

/// What is known of a reading, entered by keys.
@ExtendWith(FxExtension.class)
class ReadingFormTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void the_references_follow_what_is_typed_and_all_of_it_is_kept(Fx fx) throws IOException, Problem {
        var window = EssayPacket.in(folder).open(fx).press(KeyCode.SHORTCUT, KeyCode.DIGIT1).press(KeyCode.F2);
        window.type("A quarrel").press(KeyCode.TAB).type("Mara Lindqvist").press(KeyCode.TAB).type("The Weekly");
        window.press(KeyCode.TAB).type("2017-12-04").press(KeyCode.TAB).type("sv");

        assertThat(fx.get(() -> ((TextArea) window.sight.node(".reference")).getText()))
                .isEqualTo("Lindqvist, Mara. “A quarrel.” The Weekly, December 4, 2017.");
        window.press(KeyCode.ENTER);
        var details = window.reading().details();
        assertThat(details.title()).isEqualTo("A quarrel");
        assertThat(details.author()).isEqualTo("Mara Lindqvist");
        assertThat(details.date()).isEqualTo("2017-12-04");
        assertThat(details.language()).isEqualTo("sv");
        window.close();
    }
}
