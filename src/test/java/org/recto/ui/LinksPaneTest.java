package org.recto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Link;
import org.recto.packet.Packet;
import org.recto.packet.Work;
import org.recto.text.Problem;
import org.recto.text.Range;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The list of links, and following them, in the window.
@ExtendWith(FxExtension.class)
class LinksPaneTest {

    @TempDir private Path folder = Path.of("");

    private static Week filled(Week week) throws Problem, IOException {
        return week.reading("A quarrel", "The two ministers met in spring. By autumn neither believed the other.")
                .reading("A treaty", "They signed in winter, and meant it.")
                .reading("A sequel", "Nobody has ever met since.")
                .tag("met in spring", "Trust")
                .tag("By autumn", "Doubt")
                .tag("signed in winter", "Trust")
                .tag("Nobody", "Doubt")
                .link("met in spring", "signed in winter", "echoes")
                .link("signed in winter", "Nobody", "foreshadows", "Too late.")
                .link("By autumn", "met in spring", "contradicts");
    }

    private OpenWindow open(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            return filled(week).window(fx);
        }
    }

    private OpenWindow listing(Fx fx) throws Problem, IOException {
        return open(fx).press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
    }

    /// Which link is listed, by its start and its relation.
    private static List<String> listed(OpenWindow window) {
        return window.sight.spoken("#links").stream()
                .map(row -> row.replaceAll(", in A \\w+,", "").replaceAll(", in A .*", ""))
                .toList();
    }

    private static List<String> relations(OpenWindow window) {
        return window.contents().links().stream().map(Link::relation).toList();
    }

    /// The titles of the readings on the pages whose passage is in sight.
    private static List<String> pagesShowing(Fx fx, OpenWindow window, String words) {
        return fx.get(() -> {
            var contents = window.wiring().bridge.contents().get();
            var annotation =
                    contents.annotations().stream()
                            .filter(it -> it.passage().quote().exact().equals(words))
                            .findFirst()
                            .orElseThrow();
            Range range = annotation.range();
            return window.wiring().desk.pages().stream()
                    .filter(page -> page.reading().filter(annotation.reading()::equals).isPresent())
                    .filter(page -> window.wiring().following.boundsOn(page, range).isPresent())
                    .map(page -> contents.reading(annotation.reading()).orElseThrow().details().title())
                    .toList();
        });
    }

    @Test
    void all_are_listed_by_where_they_start(Fx fx) throws Problem, IOException {
        var window = listing(fx);
        assertThat(listed(window))
                .containsExactly(
                        "met in spring echoes signed in winter",
                        "By autumn contradicts met in spring",
                        "signed in winter foreshadows Nobody");
        assertThat(window.sight.words()).contains("3 links", "Too late.");
        assertThat(window.sight.words(".side-head")).contains("Links");
    }

    @Test
    void they_are_filtered_by_relation_theme_reading_and_words(Fx fx) throws Problem, IOException {
        var window = listing(fx);
        window.choose("#links-relation", "foreshadows");
        assertThat(listed(window)).containsExactly("signed in winter foreshadows Nobody");
        window.choose("#links-relation", "Any kind");
        window.choose("#links-theme", "Doubt");
        assertThat(listed(window)).hasSize(2).noneMatch(row -> row.contains("echoes"));
        window.choose("#links-theme", "All themes");
        window.choose("#links-reading", "A sequel");
        assertThat(listed(window)).containsExactly("signed in winter foreshadows Nobody");
        window.choose("#links-reading", "All readings");
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT5).type("spring");
        assertThat(listed(window)).hasSize(2);
        window.press(KeyCode.SHORTCUT, KeyCode.A).type("too late");
        assertThat(listed(window)).containsExactly("signed in winter foreshadows Nobody");
    }

    @Test
    void enter_brings_both_ends_into_sight_and_picks_the_start(Fx fx) throws Problem, IOException {
        var window = listing(fx).type("too late").press(KeyCode.ENTER).press(KeyCode.ENTER);

        assertThat(window.picked()).isEqualTo("signed in winter");
        assertThat(pagesShowing(fx, window, "signed in winter")).containsExactly("A treaty");
        assertThat(pagesShowing(fx, window, "Nobody")).containsExactly("A sequel");
        var focused = window.sight.focused();
        assertThat(focused.getStyleClass()).as("the page has the keyboard").contains("page-area");
        assertThat(fx.get(() -> window.wiring().desk.active().get().reading().orElseThrow()))
                .isEqualTo(window.contents().readings().get(1).id());
    }

    @Test
    void a_click_on_a_link_within_one_reading_needs_no_other_page(Fx fx) throws Problem, IOException {
        var window = listing(fx);
        int pages = fx.get(() -> window.wiring().desk.pages().size());
        window.click(window.sight.rows("#links").get(1));
        assertThat(window.picked()).isEqualTo("By autumn");
        assertThat(fx.get(() -> window.wiring().desk.pages().size())).isEqualTo(pages);
        assertThat(pagesShowing(fx, window, "met in spring")).containsExactly("A quarrel");
    }

    @Test
    void with_one_page_a_second_one_is_opened_for_the_other_end(Fx fx) throws Problem, IOException {
        var window = open(fx);
        fx.run(() -> {
            var desk = window.wiring().desk;
            while (desk.pages().size() > 1) {
                desk.close(desk.pages().getLast());
            }
        });
        fx.settle();
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        window.click(window.sight.rows("#links").getFirst());
        assertThat(pagesShowing(fx, window, "met in spring")).containsExactly("A quarrel");
        assertThat(pagesShowing(fx, window, "signed in winter")).containsExactly("A treaty");
        assertThat(window.picked()).isEqualTo("met in spring");
    }

    @Test
    void delete_removes_a_link_and_undo_brings_it_back(Fx fx) throws Problem, IOException {
        var window = listing(fx).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DELETE);
        assertThat(relations(window)).containsExactlyInAnyOrder("echoes", "foreshadows");
        assertThat(window.annotations()).hasSize(4);
        window.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(relations(window)).hasSize(3);
    }

    @Test
    void f2_edits_relation_and_note_and_a_blank_relation_is_refused_in_the_form(Fx fx) throws Problem, IOException {
        var window = listing(fx).press(KeyCode.DOWN).press(KeyCode.F2);
        window.press(KeyCode.SHORTCUT, KeyCode.A).press(KeyCode.DELETE).press(KeyCode.ENTER);
        assertThat(window.sight.words(".form")).anyMatch(words -> words.startsWith("A link needs a relation"));

        window.type("haunts").click(window.sight.node("#link-note")).type("As a ghost does.");
        window.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(window.sight.has(".form")).isFalse();
        var link = window.contents().links().stream().filter(it -> it.relation().equals("haunts")).findFirst();
        assertThat(link.orElseThrow().note()).isEqualTo("As a ghost does.");
        assertThat(listed(window).getFirst()).startsWith("met in spring haunts");
    }

    @Test
    void the_form_offers_the_common_relations_and_escape_changes_nothing(Fx fx) throws Problem, IOException {
        var window = listing(fx).press(KeyCode.DOWN).press(KeyCode.F2);
        window.click(window.sight.button("answers"));
        assertThat(((TextInputControl) window.sight.node("#link-relation")).getText()).isEqualTo("answers");
        window.press(KeyCode.ESCAPE);
        assertThat(relations(window)).contains("echoes").doesNotContain("answers");

        window.press(KeyCode.F2).click(window.sight.button("answers")).press(KeyCode.ENTER);
        assertThat(relations(window)).contains("answers").doesNotContain("echoes");
    }

    @Test
    void a_key_follows_the_one_link_of_the_picked_annotation(Fx fx) throws Problem, IOException {
        var window = open(fx).clickWords("By aut").press(KeyCode.SHORTCUT, KeyCode.G);
        assertThat(window.picked()).isEqualTo("met in spring");
    }

    @Test
    void of_several_links_the_reader_says_which_to_follow(Fx fx) throws Problem, IOException {
        var window = open(fx).clickWords("met in").press(KeyCode.SHORTCUT, KeyCode.G);
        assertThat(window.sight.words(".picker")).contains("echoes: “signed in winter”", "contradicts: “By autumn”");
        window.type("autumn").press(KeyCode.ENTER);
        assertThat(window.picked()).isEqualTo("By autumn");
    }

    @Test
    void without_a_link_there_is_nothing_to_follow(Fx fx) throws Problem, IOException {
        var window = open(fx).select("neither believed");
        assertThat(fx.get(() -> window.sight.menu("follow-link").isDisable())).isTrue();
        window.clickWords("met in");
        assertThat(fx.get(() -> window.sight.menu("follow-link").isDisable())).isFalse();
    }

    @Test
    void with_none_it_says_how_to_make_one(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            var window = week.reading("A quarrel", "They met.").window(fx).press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
            assertThat(window.sight.words("#links")).contains("No links yet");
        }
    }

    @Test
    void in_a_packet_that_can_only_be_read_they_are_followed_and_not_changed(Fx fx) throws Problem, IOException {
        try (var week = Week.in(folder)) {
            filled(week);
            var opened = Packet.open(week.file, week.settings.annotator(), Work.onSameThread());
            var window = OpenWindow.on(fx, opened, week.settings).press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
            window.press(KeyCode.DOWN).press(KeyCode.DELETE).press(KeyCode.F2);
            assertThat(window.sight.has(".form")).isFalse();
            assertThat(relations(window)).hasSize(3);
            window.press(KeyCode.ENTER);
            assertThat(window.picked()).isEqualTo("met in spring");
        }
    }
}
