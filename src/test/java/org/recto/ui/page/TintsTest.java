package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

import org.recto.annotation.Colour;
import org.recto.annotation.Palette;
import org.recto.ui.parts.Contrast;
import org.recto.ui.parts.Scheme;
import org.recto.ui.parts.SchemeSheet;

import java.util.List;

/// Against the colours of the style sheets themselves.
class TintsTest {

    @Property(tries = 2000)
    void text_can_be_read_on_three_washes_of_any_colours_even_when_selected(
            @ForAll Scheme scheme, @ForAll("colours") @Size(3) List<Colour> colours) {
        var page = page(scheme);
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
    void a_link_in_the_text_can_be_read_on_a_wash_even_when_selected(
            @ForAll Scheme scheme, @ForAll("colour") Colour colour) {
        var page = page(scheme);
        var ground = Contrast.over(new Tints(page).of(colour).fill(), page.paper());

        assertThat(Contrast.of(page.link(), ground)).isGreaterThanOrEqualTo(Contrast.TEXT);
        assertThat(Contrast.of(page.link(), Contrast.over(page.selection(), ground)))
                .isGreaterThanOrEqualTo(Contrast.TEXT);
    }

    @Property(tries = 1000)
    void a_bar_can_be_seen_on_its_own_wash(@ForAll Scheme scheme, @ForAll("colour") Colour colour) {
        var page = page(scheme);
        var tint = new Tints(page).of(colour);

        assertThat(Contrast.of(tint.bar(), Contrast.over(tint.fill(), page.paper())))
                .isGreaterThanOrEqualTo(Contrast.SHAPE);
    }

    @Property(tries = 200)
    void a_bar_can_be_seen_in_the_overview(@ForAll Scheme scheme, @ForAll("palette") Colour colour) {
        var bar = new Tints(page(scheme)).of(colour).bar();

        assertThat(Contrast.of(bar, new SchemeSheet(scheme).of("strip"))).isGreaterThanOrEqualTo(Contrast.SHAPE);
    }

    @Property(tries = 200)
    void a_wash_can_be_told_from_the_paper(@ForAll Scheme scheme, @ForAll("palette") Colour colour) {
        var page = page(scheme);
        var wash = Contrast.over(new Tints(page).of(colour).fill(), page.paper());

        assertThat(distance(wash, page.paper())).isGreaterThan(0.06);
    }

    private static double distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }

    private static PageColours page(Scheme scheme) {
        var sheet = new SchemeSheet(scheme);
        return new PageColours(
                sheet.of("paper"),
                sheet.of("ink"),
                sheet.of("link"),
                sheet.of("muted"),
                sheet.of("accent"),
                sheet.of("selection"));
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
