package org.recto.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes lines of the letters of a column.
final class LineBuilder {

    /// How small a letter must be, of the size of its line, to be a raised or lowered one.
    private static final double SMALL = 0.85;

    /// How far its baseline must be above that of the line, in the line's size, and below.
    private static final double RAISED = 0.14;

    private static final double LOWERED = 0.07;

    private final int page;
    private final double width;
    private final boolean fromRight;

    /// @param page the index of the page
    /// @param width of the page
    /// @param fromRight whether its text is written from right to left
    LineBuilder(int page, double width, boolean fromRight) {
        this.page = page;
        this.width = width;
        this.fromRight = fromRight;
    }

    List<Line> lines(List<Glyph> glyphs) {
        var caps = DropCaps.of(glyphs);
        var lines = new ArrayList<Line>();
        for (List<Glyph> row : Raised.joined(Row.of(caps.text()))) {
            if (!row.stream().allMatch(Glyph::isBlank)) {
                lines.add(line(row));
            }
        }
        lines.sort(Comparator.comparingDouble(Line::y));
        return fromRight ? lines : caps.joined(lines);
    }

    private Line line(List<Glyph> row) {
        var glyphs = new ArrayList<>(row);
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        double size = size(glyphs);
        double y = baseline(glyphs, size);
        var spacing = new Spacing(glyphs);
        var letters = new ArrayList<Span>();
        int before = -1;
        double reached = 0;
        var written = "";
        double left = Double.MAX_VALUE;
        for (int i = 0; i < glyphs.size(); i++) {
            var glyph = glyphs.get(i);
            if (glyph.isBlank()) {
                written = written.isEmpty() ? glyph.text() : " ";
                continue;
            }
            var look = look(glyph, y, size);
            if (before >= 0) {
                var space = spacing.between(before, i, reached, written);
                var last = letters.getLast().look();
                if (!space.isEmpty()) {
                    letters.add(new Span(space, last.equals(look) ? look : between(last, look)));
                }
            }
            letters.add(new Span(glyph.text(), look));
            reached = before < 0 ? glyph.right() : Math.max(reached, glyph.right());
            left = Math.min(left, glyph.x());
            before = i;
            written = "";
        }
        double start = fromRight ? width - reached : left;
        double end = fromRight ? width - left : reached;
        return new Line(page, start, end, y, size, spans(LogicalOrder.of(letters, fromRight)));
    }

    /// How a space is set between words that are set differently: as what both have.
    private static Look between(Look before, Look after) {
        var touch = before.touch().equals(after.touch()) ? before.touch() : Touch.NONE;
        return new Look(
                before.bold() && after.bold(),
                before.italic() && after.italic(),
                before.mono() && after.mono(),
                0,
                touch);
    }

    private static List<Span> spans(List<Span> letters) {
        var spans = new ArrayList<Span>();
        var text = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            text.append(letters.get(i).text());
            var look = letters.get(i).look();
            if (i + 1 == letters.size() || !letters.get(i + 1).look().equals(look)) {
                spans.add(new Span(text.toString(), look));
                text.setLength(0);
            }
        }
        return spans;
    }

    private static Look look(Glyph glyph, double y, double size) {
        double above = (y - glyph.y()) / size;
        boolean small = glyph.size() <= SMALL * size;
        int shift = small && above >= RAISED ? 1 : small && above <= -LOWERED ? -1 : 0;
        var face = glyph.face();
        return new Look(face.bold(), face.italic(), face.mono(), shift, glyph.touch());
    }

    /// The size of most letters.
    private static double size(List<Glyph> glyphs) {
        Map<Long, Integer> counts = new TreeMap<>();
        glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .forEach(glyph -> counts.merge(Math.round(glyph.size() * 20), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 20.0)
                .filter(size -> size > 0)
                .orElse(1.0);
    }

    private static double baseline(List<Glyph> glyphs, double size) {
        var ys =
                glyphs.stream()
                        .filter(glyph -> !glyph.isBlank() && Math.abs(glyph.size() - size) < 0.1 * size)
                        .mapToDouble(Glyph::y)
                        .sorted()
                        .toArray();
        return ys.length == 0 ? glyphs.getFirst().y() : ys[ys.length / 2];
    }
}
