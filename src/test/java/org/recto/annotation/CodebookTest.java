package org.recto.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

class CodebookTest {

    private static Theme theme(String name, @Nullable Id<Theme> parent, int position) {
        return new Theme(Id.fresh(), parent, name, "", new Colour(0x4477AA), "", position);
    }

    private static List<String> names(List<Theme> themes) {
        return themes.stream().map(Theme::name).toList();
    }

    @Test
    void themes_stand_below_their_parents_by_position() {
        var trust = theme("Trust", null, 1);
        var power = theme("Power", null, 0);
        var verified = theme("Verified", trust.id(), 1);
        var blind = theme("Blind", trust.id(), 0);
        var codebook = new Codebook(List.of(verified, trust, blind, power));

        assertThat(names(codebook.themes())).containsExactly("Power", "Trust", "Blind", "Verified");
        assertThat(names(codebook.children(null))).containsExactly("Power", "Trust");
        assertThat(names(codebook.children(trust.id()))).containsExactly("Blind", "Verified");
        assertThat(codebook.depth(trust)).isZero();
        assertThat(codebook.depth(blind)).isEqualTo(1);
    }

    @Test
    void a_theme_whose_parent_is_missing_stands_at_the_top() {
        var orphan = theme("Orphan", Id.fresh(), 0);
        var codebook = new Codebook(List.of(orphan));
        assertThat(codebook.children(null)).containsExactly(orphan);
        assertThat(codebook.depth(orphan)).isZero();
    }

    @Test
    void themes_in_a_circle_stand_at_the_top_and_the_others_below_them() {
        var a = theme("A", null, 0);
        var b = theme("B", a.id(), 1);
        var circled = a.withParent(b.id());
        var below = theme("Below", b.id(), 0);
        var own = theme("Own", null, 2);
        var itself = own.withParent(own.id());

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> {
                    var codebook = new Codebook(List.of(below, circled, b, itself));
                    assertThat(names(codebook.themes())).containsExactly("A", "B", "Below", "Own");
                    assertThat(names(codebook.children(null))).containsExactly("A", "B", "Own");
                    assertThat(codebook.depth(below)).isEqualTo(1);
                });
    }

    /// Any tree, forest or tangle: every theme may have any parent.
    @Property(tries = 300)
    void no_theme_is_ever_lost_whatever_the_parents(@ForAll long seed) {
        var random = new Random(seed);
        var themes = new ArrayList<Theme>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            themes.add(theme("Theme " + i, null, random.nextInt(3)));
        }
        themes.replaceAll(
                theme -> random.nextInt(4) == 0 ? theme : theme.withParent(themes.get(random.nextInt(count)).id()));

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> {
                    var codebook = new Codebook(themes);
                    assertThat(codebook.themes()).containsExactlyInAnyOrderElementsOf(themes);
                    var shown = new HashSet<Theme>();
                    for (Theme theme : codebook.themes()) {
                        assertThat(codebook.depth(theme)).isBetween(0, count);
                        shown.add(theme);
                        assertThat(codebook.children(theme.id())).noneMatch(shown::contains);
                    }
                });
    }

    @Test
    void a_chain_of_any_length_is_walked() {
        var themes = new ArrayList<Theme>();
        for (int i = 0; i < 20_000; i++) {
            themes.add(theme("Theme " + i, themes.isEmpty() ? null : themes.getLast().id(), 0));
        }
        Collections.shuffle(themes, new Random(1));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(new Codebook(themes).themes()).hasSize(20_000));
    }

    @Test
    void names_are_the_same_whatever_their_case_spaces_and_composition() {
        var theme = theme("Café  Talk", null, 0);
        var codebook = new Codebook(List.of(theme));
        assertThat(codebook.named(" CAFE\u0301  talk ")).contains(theme);
        assertThat(codebook.named("Cafe  Talk")).isEmpty();
    }

    @Test
    void keys_are_found_whatever_their_case() {
        var theme = theme("Trust", null, 0).withKey("r");
        var codebook = new Codebook(List.of(theme, theme("Power", null, 1)));
        assertThat(codebook.withKey("R")).contains(theme);
        assertThat(codebook.withKey("")).isEmpty();
    }

    @Test
    void a_theme_needs_a_name_and_has_one_letter_at_most() {
        assertThatThrownBy(() -> theme(" ", null, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> theme("Trust", null, 0).withKey("rs")).isInstanceOf(IllegalArgumentException.class);
        assertThat(theme("Trust", null, 0).withKey("𝔱").key()).isEqualTo("𝔱");
    }

    @Test
    void a_new_theme_gets_the_first_colour_that_fewest_have() throws Problem {
        var seminar = new Seminar();
        for (Colour colour : Palette.COLOURS) {
            assertThat(seminar.edit().themes().fresh("Next", null).colour()).isEqualTo(colour);
            seminar.theme("Theme " + colour);
        }
        assertThat(seminar.edit().themes().fresh("Next", null).colour()).isEqualTo(Palette.COLOURS.getFirst());
        assertThat(Palette.COLOURS).doesNotHaveDuplicates().hasSize(10);
    }

    @Test
    void a_new_theme_gets_a_free_letter_of_its_name_that_means_nothing_else() throws Problem {
        var seminar = new Seminar();
        seminar.theme("Trust");
        seminar.theme("Rust");
        assertThat(seminar.contents().codebook().named("Trust").orElseThrow().key()).isEqualTo("r");
        assertThat(seminar.contents().codebook().named("Rust").orElseThrow().key()).isEqualTo("u");
        assertThat(seminar.edit().themes().fresh("Melt", null).key()).as("all reserved").isEmpty();
        assertThat(seminar.edit().themes().fresh("漢字", null).key()).isEmpty();
    }

    @Test
    void colours_are_read_and_written_as_on_the_web() {
        assertThat(Colour.parse("#4477aa")).hasToString("#4477AA");
        assertThat(new Colour(0x0A0B0C)).hasToString("#0A0B0C");
        assertThat(new Colour(0x0A0B0C).red()).isEqualTo(10);
        assertThat(new Colour(0x0A0B0C).green()).isEqualTo(11);
        assertThat(new Colour(0x0A0B0C).blue()).isEqualTo(12);
        for (String wrong : List.of("", "#12345", "red", "#1234567", "#GGGGGG", "４477AA")) {
            assertThatThrownBy(() -> Colour.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Colour(0x1000000)).isInstanceOf(IllegalArgumentException.class);
    }
}
