package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.SmallBook;
import org.recto.text.BlockKind;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Readings that are brought into a packet, in the window.
@ExtendWith(FxExtension.class)
class ArrivingTest {

    @TempDir private Path folder = Path.of("");

    private OpenWindow open(Fx fx) throws Problem {
        try (var week = Week.in(folder)) {
            return week.window(fx);
        }
    }

    private Path essay(String title) throws IOException {
        return Files.writeString(folder.resolve(title + ".txt"), title + "\n\nThe words of it.\n");
    }

    private static List<String> titles(OpenWindow window) {
        return window.contents().readings().stream().map(it -> it.details().title()).toList();
    }

    /// The titles of the pages, from left to right.
    private static List<String> pages(Fx fx, OpenWindow window) {
        return fx.get(() ->
                window.wiring().desk.pages().stream()
                        .map(page ->
                                page.reading()
                                        .flatMap(window.contents()::reading)
                                        .map(it -> it.details().title())
                                        .orElse("-"))
                        .toList());
    }

    private static void paste(Fx fx, OpenWindow window, String text) {
        fx.run(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.press(KeyCode.SHORTCUT, KeyCode.V);
    }

    private static List<String> banners(Fx fx, OpenWindow window) {
        return fx.get(() -> window.notices.banners().stream().flatMap(banner -> banner.sentences().stream()).toList());
    }

    @Test
    void an_empty_packet_says_how_readings_come_in_and_its_button_asks_for_files(Fx fx) throws Problem, IOException {
        var window = open(fx);
        assertThat(window.sight.words(".pages")).contains("This packet is empty");
        window.answers.readings = List.of(essay("First"));
        window.click(window.sight.node(".empty-state #do-add-readings"));

        assertThat(titles(window)).containsExactly("First");
        assertThat(pages(fx, window)).containsExactly("First");
        assertThat(window.sight.words(".toast")).contains("Added “First”");
    }

    @Test
    void two_files_chosen_in_the_dialog_lie_side_by_side(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.answers.readings = List.of(essay("First"), essay("Second"));
        window.press(KeyCode.SHORTCUT, KeyCode.I);

        assertThat(titles(window)).containsExactly("First", "Second");
        assertThat(pages(fx, window)).containsExactly("First", "Second");
        assertThat(window.sight.words(".toast")).contains("Added 2 readings");
        assertThat(window.sight.spoken("#readings"))
                .containsExactly("First, no annotations, on the desk", "Second, no annotations, on the desk");
    }

    @Test
    void a_dialog_that_is_cancelled_adds_nothing(Fx fx) throws Problem {
        var window = open(fx).press(KeyCode.SHORTCUT, KeyCode.I);
        assertThat(titles(window)).isEmpty();
        assertThat(banners(fx, window)).isEmpty();
    }

    @Test
    void files_are_dropped_on_the_window(Fx fx) throws Problem, IOException {
        var window = open(fx).drop(essay("First"), essay("Second"));
        assertThat(titles(window)).containsExactly("First", "Second");
        assertThat(pages(fx, window)).containsExactly("First", "Second");
    }

    @Test
    void a_packet_that_is_dropped_is_opened(Fx fx) throws Problem, IOException {
        var other = Files.createDirectory(folder.resolve("other"));
        try (var week = Week.in(other)) {
            week.reading("Elsewhere", "The words of it.");
        }
        var window = open(fx).drop(other.resolve("week 3.recto"));
        assertThat(titles(window)).containsExactly("Elsewhere");
    }

    @Test
    void pasted_text_becomes_a_reading(Fx fx) throws Problem {
        var window = open(fx);
        paste(fx, window, "A pasted title\n\nAnd some words.\n");
        assertThat(titles(window)).containsExactly("A pasted title");
        assertThat(pages(fx, window)).containsExactly("A pasted title");

        paste(fx, window, "  ");
        assertThat(titles(window)).hasSize(1);
        assertThat(window.sight.words(".toast")).contains("There is no text to paste; copy some first.");
    }

    @Test
    void what_is_pasted_with_headings_keeps_them(Fx fx) throws Problem {
        var window = open(fx);
        fx.run(() -> {
            var content = new ClipboardContent();
            content.putString("On ferries They cross.");
            content.putHtml("<h1>On ferries</h1><nav>Chosen, too.</nav><p>They <em>cross</em>.</p>");
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.press(KeyCode.SHORTCUT, KeyCode.V);

        assertThat(titles(window)).containsExactly("On ferries");
        var text = window.wiring().bridge.packet().edition(window.contents().readings().getFirst().edition()).text();
        assertThat(text.text()).isEqualTo("On ferries\n\nChosen, too.\n\nThey cross.");
        assertThat(text.blocks().getFirst().kind()).isEqualTo(BlockKind.TITLE);
        assertThat(text.blocks().getLast().formats()).hasSize(1);
    }

    @Test
    void a_book_comes_in_as_one_reading_and_its_chapters_are_offered(Fx fx) throws Problem, IOException {
        var window = open(fx).drop(SmallBook.write(folder.resolve("book.epub"), "Crossings", "Fords", "Ferries"));
        assertThat(titles(window)).containsExactly("Crossings");
        assertThat(banners(fx, window)).containsExactly("“Crossings” has 2 chapters and came in as one reading.");

        window.click(window.sight.button("One reading for each chapter"));
        assertThat(titles(window)).containsExactly("Fords", "Ferries");
        assertThat(banners(fx, window)).isEmpty();

        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(titles(window)).containsExactly("Crossings");
    }

    @Test
    void a_book_is_divided_later_and_its_annotations_go_along(Fx fx) throws Problem, IOException {
        var window = open(fx).drop(SmallBook.write(folder.resolve("book.epub"), "Crossings", "Fords", "Ferries"));
        window.click(window.sight.button("Dismiss"));
        window.select("at some length").press(KeyCode.SHORTCUT, KeyCode.H);

        fx.run(() -> window.wiring().commands.get("divide-reading").run());
        fx.settle();
        assertThat(titles(window)).containsExactly("Fords", "Ferries");
        assertThat(pages(fx, window)).containsExactly("Fords", "Ferries");
        assertThat(window.sight.spoken("#readings"))
                .containsExactly("Fords, one annotation, on the desk", "Ferries, no annotations, on the desk");

        fx.run(() -> window.wiring().commands.get("undo").run());
        fx.settle();
        assertThat(window.sight.spoken("#readings")).containsExactly("Crossings, one annotation");
    }

    @Test
    void what_cannot_be_divided_says_why(Fx fx) throws Problem, IOException {
        var window = open(fx);
        fx.run(() -> window.wiring().commands.get("divide-reading").run());
        fx.settle();
        assertThat(window.sight.words(".toast")).contains("There is no reading on this page.");

        window.drop(essay("First"));
        fx.run(() -> window.wiring().commands.get("divide-reading").run());
        fx.settle();
        assertThat(titles(window)).containsExactly("First");
        assertThat(banners(fx, window))
                .containsExactly("The file of “First” has no chapters of its own, so it stays one reading.");
    }

    @Test
    void a_bad_file_adds_nothing_and_says_why_in_one_sentence_and_the_good_one_is_added(Fx fx)
            throws Problem, IOException {
        var bad = Files.write(folder.resolve("photo.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 0, 2});
        var window = open(fx).drop(bad, essay("Good"));

        assertThat(titles(window)).containsExactly("Good");
        assertThat(banners(fx, window))
                .containsExactly(
                        "1 of 2 files were taken in.",
                        "“photo.txt” is not a text; Recto takes in plain text (.txt), Markdown (.md), Word files (.docx), web pages (.html), e-books (.epub) and PDF files (.pdf).");
        var shown = (Label) window.sight.node(".banner .label");
        assertThat(fx.get(shown::getText)).contains("1 of 2 files", "“photo.txt” is not a text");
        assertThat(fx.get(() -> window.wiring().bridge.history().get().undoable().orElseThrow().subject()))
                .isEqualTo("Good");

        window.click(window.sight.button("Dismiss"));
        assertThat(banners(fx, window)).isEmpty();
    }

    @Test
    void a_folder_that_is_dropped_adds_nothing_and_says_why(Fx fx) throws Problem, IOException {
        var window = open(fx).drop(Files.createDirectory(folder.resolve("texts")));
        assertThat(titles(window)).isEmpty();
        assertThat(banners(fx, window)).singleElement().asString().contains("is a folder");
    }
}
