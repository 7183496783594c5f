package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Annotator;
import org.recto.annotation.Role;
import org.recto.packet.Packet;
import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The history, in the window.
@ExtendWith(FxExtension.class)
class HistoryPaneTest {

    private static final Annotator BEN = new Annotator(Id.fresh(), "Ben", Role.STUDENT);

    @TempDir private Path folder = Path.of("");

    private static Week filled(Week week) throws Problem, IOException {
        return week.reading("A quarrel", "The two ministers met in spring. By autumn neither believed the other.")
                .tag("met in spring", "Trust")
                .tag(BEN, "By autumn", "Doubt")
                .note("met in spring", "in Vienna");
    }

    private OpenWindow open(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            return filled(week).window(fx).press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
        }
    }

    /// What the rows say, up to the time.
    private static List<String> listed(OpenWindow window) {
        return window.sight.spoken("#history").stream().map(row -> row.replaceAll(" · \\d.*", "")).toList();
    }

    private static String advice(OpenWindow window) {
        return window.sight.words(".history-foot").getFirst();
    }

    private static String note(OpenWindow window) {
        return window.annotations().getFirst().note();
    }

    @Test
    void every_deed_is_told_newest_first_with_who_and_where_it_stands(Fx fx) throws Problem, IOException {
        var window = open(fx);
        var me = Settings.in(folder.resolve("home")).annotator().name();
        assertThat(listed(window))
                .containsExactly(
                        "Note on “met in spring”. You are here · " + me,
                        "Tag “Doubt”: “By autumn”. Ben",
                        "Tag “Trust”: “met in spring”. " + me,
                        "Add “A quarrel”. " + me,
                        "Before the first step. ");
        assertThat(advice(window)).isEqualTo("The packet is as it was just after this step.");
    }

    @Test
    void deeds_that_are_called_alike_say_which_passages_they_were_done_to(Fx fx) throws Problem, IOException {
        var window = open(fx);
        fx.get(() -> {
            var marks = window.wiring().bridge.contents().get().annotations();
            var link = marks.getFirst().id();
            return window.wiring()
                    .bridge
                    .apply(edit -> edit.links().link(link, marks.getLast().id(), "echoes", ""))
                    .join();
        });
        fx.settle();
        assertThat(listed(window).getFirst()).startsWith("Link: echoes: “met in spring”, “By autumn”. You are here");
        assertThat(window.sight.words("#history")).contains("“met in spring”, “By autumn”", "“By autumn”");

        window.press(KeyCode.END).press(KeyCode.ENTER);
        assertThat(listed(window))
                .as("though the passages are gone")
                .contains("Tag “Doubt”: “By autumn”. undone · Ben");
    }

    @Test
    void enter_goes_back_and_enter_again_goes_on_and_undone_deeds_say_so(Fx fx) throws Problem, IOException {
        var window = open(fx);
        var before = window.contents();
        window.press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertThat(advice(window)).isEqualTo("To go back to just after this step, 2 steps would be undone.");

        assertThat(window.sight.words(".history-foot")).contains("Go back 2 steps");
        window.press(KeyCode.ENTER);
        assertThat(window.annotations()).hasSize(1);
        assertThat(note(window)).isEmpty();
        assertThat(window.sight.words(".toast")).containsExactly("Undid 2 steps", "Return");
        assertThat(listed(window).subList(0, 3))
                .allMatch(row -> row.contains(". undone · ") || row.contains("Trust”: “met in spring”. You are here"));
        assertThat(window.sight.spoken("#history").get(1)).as("who is known though they are gone").contains("Ben");

        window.press(KeyCode.UP).press(KeyCode.UP);
        assertThat(advice(window)).isEqualTo("To go on to just after this step, 2 steps would be done again.");
        assertThat(window.sight.words(".history-foot")).contains("Redo 2 steps");
        window.press(KeyCode.ENTER);
        assertThat(window.contents()).isEqualTo(before);
        assertThat(window.sight.words(".toast")).containsExactly("Did 2 steps again", "Return");
    }

    @Test
    void the_message_offers_the_way_back(Fx fx) throws Problem, IOException {
        var window = open(fx);
        var before = window.contents();
        window.press(KeyCode.END).click(window.sight.node("#history-go"));
        assertThat(window.contents().readings()).isEmpty();

        window.click(window.sight.button("Return"));
        assertThat(window.contents()).isEqualTo(before);
        assertThat(window.sight.words(".toast")).containsExactly("Did 4 steps again", "Return");
    }

    @Test
    void what_was_dropped_is_shown_and_cannot_be_gone_back_to(Fx fx) throws Problem, IOException {
        var window = open(fx).press(KeyCode.SHORTCUT, KeyCode.Z);
        fx.get(() -> window.wiring().bridge.apply(edit -> edit.people().rename("Week 4")).join());
        fx.settle();
        var before = window.contents();
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6).press(KeyCode.HOME).press(KeyCode.DOWN);

        assertThat(listed(window).get(1)).startsWith("Note on “met in spring”. undone for good · ");
        assertThat(advice(window)).endsWith("one cannot go back to it.");
        var button = window.sight.node("#history-go");
        assertThat(fx.get(button::isDisabled)).isTrue();
        window.press(KeyCode.ENTER);
        assertThat(window.contents()).isEqualTo(before);
    }

    @Test
    void one_click_only_chooses_and_two_go(Fx fx) throws Problem, IOException {
        var window = open(fx);
        var row = window.sight.rows("#history").get(1);
        window.click(row);
        assertThat(note(window)).isEqualTo("in Vienna");
        fx.robot().doubleClickOn(row);
        fx.settle();
        assertThat(note(window)).isEmpty();
    }

    @Test
    void the_chosen_deed_stays_chosen_while_more_is_done(Fx fx) throws Problem, IOException {
        var window = open(fx).press(KeyCode.DOWN);
        fx.get(() -> window.wiring().bridge.apply(edit -> edit.people().rename("Week 4")).join());
        fx.settle();
        assertThat(advice(window)).isEqualTo("To go back to just after this step, 2 steps would be undone.");
        window.press(KeyCode.ENTER);
        assertThat(listed(window).get(2)).startsWith("Tag “Doubt”: “By autumn”. You are here");
    }

    @Test
    void with_a_real_writer_there_is_one_message_for_a_long_way(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder);
                var work = Work.onThreads()) {
            filled(week).close();
            var settings = Settings.in(folder.resolve("home"));
            var window = OpenWindow.on(fx, Packet.open(week.file, settings.annotator(), work), settings);
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6).press(KeyCode.END).press(KeyCode.ENTER);
            fx.until("all to be undone", () -> window.notices.toast().get().isPresent());
            assertThat(window.sight.words(".toast")).containsExactly("Undid 4 steps", "Return");
            assertThat(window.contents().readings()).isEmpty();
            window.close();
        }
    }

    @Test
    void a_packet_that_can_only_be_read_shows_its_history_and_offers_nothing(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            filled(week);
            var opened = Packet.open(week.file, week.settings.annotator(), Work.onSameThread());
            var window = OpenWindow.on(fx, opened, week.settings).press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            assertThat(listed(window)).hasSize(5);
            assertThat(window.sight.has("#history-go")).isFalse();
            window.press(KeyCode.END).press(KeyCode.ENTER);
            assertThat(window.annotations()).hasSize(2);
        }
    }

    @Test
    void the_tabs_have_names_and_lead_to_each_part(Fx fx) throws Problem, IOException {
        var window = open(fx);
        window.click(window.sight.node("#side-marks"));
        assertThat(window.sight.words(".side-head")).contains("Annotations");
        assertThat(window.sight.has("#marks")).isTrue();
        window.click(window.sight.node("#side-history"));
        assertThat(window.sight.words(".side-head")).contains("History");
        var tab = window.sight.node("#side-passage");
        assertThat(fx.get(tab::getAccessibleText)).isEqualTo("Passage");
    }
}
