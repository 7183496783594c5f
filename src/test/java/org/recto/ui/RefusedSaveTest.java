package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.packet.Settings;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the reader sees while nothing can be saved: the packet's file has been taken away.
@ExtendWith(FxExtension.class)
class RefusedSaveTest {

    private static final String SENTENCE =
            "week 3.recto has been moved or deleted while it was open; nothing more can be saved to it until it is"
                    + " opened again.";

    @TempDir private Path folder = Path.of("");
    private Path file = Path.of("");
    private Settings settings = Settings.in(folder);

    @BeforeEach
    void make_a_packet() throws Problem, IOException {
        try (var week = Week.in(folder)) {
            week.reading("A quarrel", "The two ministers met in spring. By autumn neither believed the other.")
                    .tag("met in spring", "Trust");
            file = week.file;
            settings = week.settings;
        }
    }

    private void take_away() throws IOException {
        Files.move(file, folder.resolve("elsewhere.recto"));
    }

    private void bring_back() throws IOException {
        Files.move(folder.resolve("elsewhere.recto"), file);
    }

    private static boolean same(WritableImage one, WritableImage other) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void a_tag_that_is_not_saved_is_told_and_not_shown(Fx fx) throws Problem, IOException {
        var window = OpenWindow.on(fx, file, settings).select("neither believed");
        take_away();
        window.press(KeyCode.DIGIT1);

        assertThat(window.sight.words(".banners")).anyMatch(words -> words.endsWith(SENTENCE));
        assertThat(window.annotations()).hasSize(1);
        assertThat(window.sight.spoken("#themes")).containsExactly("Trust, one annotation");
        assertThat(window.sight.has("#palette")).as("the words are still selected").isTrue();

        bring_back();
        window.press(KeyCode.DIGIT1);
        assertThat(window.annotations()).hasSize(2);
    }

    @Test
    void an_end_that_is_moved_in_vain_goes_back_on_the_page(Fx fx) throws Problem, IOException {
        var window = OpenWindow.on(fx, file, settings).clickWords("met in");
        var page = window.sight.node(".page-area");
        var before = fx.picture(page);
        take_away();
        window.press(KeyCode.E).press(KeyCode.SHORTCUT, KeyCode.LEFT);
        assertThat(same(fx.picture(page), before)).isFalse();
        window.press(KeyCode.ENTER);

        assertThat(window.annotations().getFirst().passage().quote().exact()).isEqualTo("met in spring");
        assertThat(window.sight.words(".banners")).anyMatch(words -> words.endsWith(SENTENCE));
        window.click(window.sight.button("Dismiss"));
        fx.run(window.wiring().following::backToPage);
        fx.settle();
        assertThat(same(fx.picture(page), before)).isTrue();
    }

    @Test
    void a_note_that_is_not_saved_stays_in_its_field_and_is_saved_later(Fx fx) throws Problem, IOException {
        var window = OpenWindow.on(fx, file, settings).clickWords("met in").press(KeyCode.N);
        take_away();
        window.type("in Vienna").press(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertThat(window.annotations().getFirst().note()).isEmpty();
        assertThat(((TextArea) window.sight.node("#note")).getText()).isEqualTo("in Vienna");
        assertThat(window.sight.words("#inspector")).anyMatch(words -> words.startsWith("This note is not saved yet"));

        bring_back();
        window.press(KeyCode.N).press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(window.annotations().getFirst().note()).isEqualTo("in Vienna");
        assertThat(window.sight.words("#inspector")).noneMatch(words -> words.startsWith("This note is not saved"));
    }

    @Test
    void a_form_that_is_not_saved_stays_open_and_says_why(Fx fx) throws Problem, IOException {
        var window = OpenWindow.on(fx, file, settings);
        fx.run(window.wiring().readings::focus);
        take_away();
        window.press(KeyCode.F2).type("A long quarrel").press(KeyCode.ENTER);

        assertThat(window.sight.words(".form")).anyMatch(words -> words.endsWith(SENTENCE));
        assertThat(window.sight.words(".banners")).as("it is said once").isEmpty();

        bring_back();
        window.press(KeyCode.ENTER);
        assertThat(window.sight.has(".form")).isFalse();
        assertThat(window.contents().readings().getFirst().details().title()).isEqualTo("A long quarrel");
    }

    @Test
    void a_note_that_could_not_be_saved_when_the_window_closed_is_there_the_next_time(Fx fx)
            throws Problem, IOException {
        var evening = OpenWindow.on(fx, file, settings).clickWords("met in").press(KeyCode.N);
        take_away();
        evening.type("in Vienna").close();
        bring_back();

        var morning = OpenWindow.on(fx, file, Settings.in(settings.home())).clickWords("met in");
        assertThat(((TextArea) morning.sight.node("#note")).getText()).isEqualTo("in Vienna");
        assertThat(morning.annotations().getFirst().note()).isEmpty();
        morning.press(KeyCode.N).press(KeyCode.ESCAPE);
        assertThat(morning.annotations().getFirst().note()).isEqualTo("in Vienna");
    }

    @Test
    void an_undo_that_is_not_saved_undoes_nothing(Fx fx) throws Problem, IOException {
        var window = OpenWindow.on(fx, file, settings);
        take_away();
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.annotations()).hasSize(1);
        assertThat(fx.get(() -> window.sight.menu("undo").getText())).isEqualTo("Undo: Tag “Trust”");
        assertThat(window.sight.words(".banners")).anyMatch(words -> words.endsWith(SENTENCE));
    }

    @Test
    void a_theme_that_is_not_saved_stays_in_its_form_with_the_reason(Fx fx) throws Problem, IOException {
        var window = OpenWindow.on(fx, file, settings);
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).press(KeyCode.F2);
        take_away();
        window.type("Faith").press(KeyCode.ENTER);

        assertThat(window.sight.words(".form")).anyMatch(words -> words.endsWith(SENTENCE));
        assertThat(window.sight.spoken("#themes")).containsExactly("Trust, one annotation");
        bring_back();
        window.press(KeyCode.ENTER);
        assertThat(window.sight.spoken("#themes")).containsExactly("Faith, one annotation");
    }
}
