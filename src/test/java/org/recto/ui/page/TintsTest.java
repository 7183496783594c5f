package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

import org.recto.annotation.Colour;
import org.recto.annotation.Palette;

import java.util.List;

/// Against the colours of the style sheets themselves.
class TintsTest {

    @Property(tries = 2000)
    void text_can_be_read_on_three_washes_of_any_colours_even_when_selected(
            @ForAll("schemes") String scheme, @ForAll("colours") @Size(3) List<Colour> colours) {
        var page = new SchemeSheet(scheme).page();
        var tints = new Tints(page);
        var ground = page.paper();
        for (Colour colour : colours) {
            ground = Contrast.over(tints.of(colour).fill(), ground);
        }

        assertThat(Contrast.of(page.ink(), ground)).isGreaterThanOrEqualTo(Contrast.TEXT);
        assertThat(Contrast.of(page.ink(), Contrast.over(page.selection(), ground)))
                .isGreaterThanOrEqualTo(Contrast.TEXT);
    }

    @Property(tries = 1000)
    void a_bar_can_be_seen_on_its_own_wash(@ForAll("schemes") String scheme, @ForAll("colour") Colour colour) {
        var page = new SchemeSheet(scheme).page();
        var tint = new Tints(page).of(colour);

        assertThat(Contrast.of(tint.bar(), Contrast.over(tint.fill(), page.paper())))
                .isGreaterThanOrEqualTo(Contrast.SHAPE);
    }

    @Property(tries = 200)
    void a_wash_can_be_told_from_the_paper(@ForAll("schemes") String scheme, @ForAll("palette") Colour colour) {
        var page = new SchemeSheet(scheme).page();
        var wash = Contrast.over(new Tints(page).of(colour).fill(), page.paper());

        assertThat(distance(wash, page.paper())).isGreaterThan(0.06);
    }

    private static double distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }

    @Example
    void text_links_and_numbers_can_be_read_on_the_paper() {
        for (var scheme : List.of("light", "dark")) {
            var sheet = new SchemeSheet(scheme);
            for (var name : List.of("ink", "muted", "link", "accent", "danger")) {
                for (var ground : List.of("paper", "surface", "surface-raised")) {
                    assertThat(Contrast.of(sheet.of(name), sheet.of(ground)))
                            .as("%s on %s, %s", name, ground, scheme)
                            .isGreaterThanOrEqualTo(Contrast.TEXT);
                }
            }
            assertThat(Contrast.of(sheet.of("on-accent"), sheet.of("accent"))).isGreaterThanOrEqualTo(Contrast.TEXT);
        }
    }

    @Example
    void both_schemes_define_the_same_colours() {
        assertThat(new SchemeSheet("dark").all()).containsOnlyKeys(new SchemeSheet("light").all().keySet());
    }

    @Provide
    Arbitrary<String> schemes() {
        return Arbitraries.of("light", "dark");
    }

    @Provide
    Arbitrary<Colour> colour() {
        return Arbitraries.integers().between(0, 0xFFFFFF).map(Colour::new);
    }

    @Provide
    Arbitrary<Colour> palette() {
        return Arbitraries.of(Palette.COLOURS);
    }

    @Provide
    Arbitrary<List<Colour>> colours() {
        return Arbitraries.oneOf(colour(), palette()).list().ofSize(3);
    }
}
