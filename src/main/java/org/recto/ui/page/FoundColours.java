package org.recto.ui.page;

import javafx.scene.paint.Color;

import org.recto.ui.parts.Contrast;

import java.util.stream.Stream;

/// The amber of what was found, on a page of given colours: opaque, so that the text on it can be read whatever
/// highlights lie there, and with an edge that can be told from the paper and from itself.
///
/// @param fill behind a hit
/// @param current behind the one that stands out
/// @param edge around both
record FoundColours(Color fill, Color current, Color edge) {

    private static final Color AMBER = Color.web("#f2b01e");

    /// Dark paper takes a deeper one.
    private static final double DEPTH_ON_DARK = 0.6;

    /// A little more than [Contrast#TEXT]: colours are rounded on their way to the screen.
    private static final double WANTED = Contrast.TEXT + 0.1;

    private static final double HIT = 0.34;
    private static final double CURRENT = 0.85;

    static FoundColours of(PageColours page) {
        boolean dark = Contrast.luminance(page.paper()) < Contrast.luminance(page.ink());
        var base = dark ? AMBER.deriveColor(0, 1, DEPTH_ON_DARK, 1) : AMBER;
        var fill = readable(page, base, HIT);
        var current = readable(page, base, CURRENT);
        return new FoundColours(fill, current, edge(page, current));
    }

    /// As much of the amber as lets the text be read, and the links in it, selected too.
    private static Color readable(PageColours page, Color base, double most) {
        double share = most;
        while (share > 0.02 && !isReadable(page, page.paper().interpolate(base, share))) {
            share -= 0.02;
        }
        return page.paper().interpolate(base, share);
    }

    private static boolean isReadable(PageColours page, Color ground) {
        var selected = Contrast.over(page.selection(), ground);
        return Stream.of(ground, selected)
                .allMatch(
                        under -> Contrast.of(page.ink(), under) >= WANTED && Contrast.of(page.link(), under) >= WANTED);
    }

    private static Color edge(PageColours page, Color ground) {
        for (double towards = 0; towards < 1; towards += 0.05) {
            var moved = AMBER.interpolate(page.ink(), towards);
            if (Contrast.of(moved, page.paper()) >= Contrast.SHAPE && Contrast.of(moved, ground) >= Contrast.SHAPE) {
                return moved;
            }
        }
        return page.ink();
    }
}
