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

    /// How near a letter that is seen hides one that is not, in the size of that.
    private static final double COVERED = 0.7;

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
        int reach = glyph.isDrawn() ? 1 : (int) Math.clamp(Math.ceil(COVERED * glyph.size() / CELL), 1, 10);
        for (long i = x - reach; i <= x + reach; i++) {
            for (long j = y - reach; j <= y + reach; j++) {
                for (int other : cells.getOrDefault(new Cell(i, j), List.of())) {
                    if (isSame(glyph, other) || isCovered(glyph, other)) {
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

    /// Whether what is not seen stands where a letter is seen, whichever it is: recognised text has its own mistakes.
    private boolean isCovered(Glyph glyph, int index) {
        var other = kept.get(index);
        return !glyph.isDrawn()
                && other.isDrawn()
                && Math.abs(glyph.middle() - other.middle()) <= COVERED * glyph.size()
                && Math.abs(glyph.y() - other.y()) <= COVERED * glyph.size();
    }

    /// Whether a kept letter is this one and stands in its place. If they are not exactly over one another, it is bold
    /// by that.
    private boolean isSame(Glyph glyph, int index) {
        var other = kept.get(index);
        double dx = Math.abs(glyph.middle() - other.middle());
        double dy = Math.abs(glyph.y() - other.y());
        boolean near = dx <= NEAR * Math.max(1, glyph.width()) && dy <= NEAR * glyph.size();
        if (!near || !glyph.text().equals(other.text())) {
            return false;
        }
        if (glyph.isDrawn() && !glyph.isBlank() && dx + dy > 0.05) {
            kept.set(index, other.emboldened());
        }
        return true;
    }
}
