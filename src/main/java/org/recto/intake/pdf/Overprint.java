package org.recto.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Drops letters that stand where the same letter stands already: some programs print twice, a little aside, for bold
/// type or a shadow; others lay invisible text over the visible.
final class Overprint {

    /// How far apart the two may be, in widths of the letter and in its size.
    private static final double NEAR = 0.35;

    /// The side of the squares in which neighbours are looked for, in points.
    private static final double CELL = 4;

    /// Letters on one such square. A real page has some ten.
    private static final int CROWD = 100;

    private record Cell(long x, long y) {}

    private final Map<Cell, List<Integer>> cells = new HashMap<>();
    private final List<Glyph> kept = new ArrayList<>();

    private Overprint() {}

    static List<Glyph> without(List<Glyph> glyphs) {
        var overprint = new Overprint();
        glyphs.stream().filter(Glyph::isDrawn).forEach(overprint::add);
        glyphs.stream().filter(glyph -> !glyph.isDrawn()).forEach(overprint::add);
        return overprint.kept;
    }

    private void add(Glyph glyph) {
        long x = Math.round(glyph.middle() / CELL);
        long y = Math.round(glyph.y() / CELL);
        for (long i = x - 1; i <= x + 1; i++) {
            for (long j = y - 1; j <= y + 1; j++) {
                for (int other : cells.getOrDefault(new Cell(i, j), List.of())) {
                    if (isSame(glyph, other)) {
                        return;
                    }
                }
            }
        }
        var cell = cells.computeIfAbsent(new Cell(x, y), _ -> new ArrayList<>());
        if (cell.size() < CROWD) {
            cell.add(kept.size());
            kept.add(glyph);
        }
    }

    /// Whether a kept letter stands in the place of this one. If both are printed, and not exactly over one another, it
    /// is bold by that.
    private boolean isSame(Glyph glyph, int index) {
        var other = kept.get(index);
        double dx = Math.abs(glyph.middle() - other.middle());
        double dy = Math.abs(glyph.y() - other.y());
        boolean near = dx <= NEAR * Math.max(1, glyph.width()) && dy <= NEAR * glyph.size();
        boolean hidden = !glyph.isDrawn() && other.isDrawn();
        if (!near || (!hidden && !glyph.text().equals(other.text()))) {
            return false;
        }
        if (glyph.isDrawn() && !glyph.isBlank() && dx + dy > 0.05) {
            kept.set(index, other.emboldened());
        }
        return true;
    }
}
