package org.recto.intake.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts the large letter that a chapter begins with before the line beside its top, and lets the lines that make way
/// for it begin where it does.
final class DropCaps {

    /// How much larger than the text it is, and than which it is a heading's.
    private static final double LARGE = 1.9;

    private static final double LARGEST = 8;

    /// How far the text may stand from it, in the size of the text.
    private static final double REACH = 1.2;

    /// A letter, and the quotation mark before it.
    private static final int LETTERS = 2;

    private final List<Glyph> caps;
    private final List<Glyph> text;

    private DropCaps(List<Glyph> caps, List<Glyph> text) {
        this.caps = caps;
        this.text = text;
    }

    /// Parts a column's letters.
    static DropCaps of(List<Glyph> glyphs) {
        double size = size(glyphs);
        var caps = new ArrayList<Glyph>();
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank() && glyph.size() >= LARGE * size && glyph.size() <= LARGEST * size) {
                caps.add(glyph);
            }
        }
        boolean few = !caps.isEmpty() && caps.size() <= LETTERS && isBeside(caps, glyphs, size);
        if (!few) {
            return new DropCaps(List.of(), glyphs);
        }
        var text = new ArrayList<>(glyphs);
        text.removeAll(caps);
        return new DropCaps(List.copyOf(caps), text);
    }

    private static double size(List<Glyph> glyphs) {
        var sizes = glyphs.stream().filter(glyph -> !glyph.isBlank()).mapToDouble(Glyph::size).toArray();
        Arrays.sort(sizes);
        return sizes.length == 0 ? 1 : sizes[sizes.length / 2];
    }

    /// Whether text stands right of it at two heights at least, from its top down to its foot.
    private static boolean isBeside(List<Glyph> caps, List<Glyph> glyphs, double size) {
        var last = caps.getLast();
        long heights =
                glyphs.stream()
                        .filter(glyph -> glyph.size() < LARGE * size && !glyph.isBlank())
                        .filter(glyph -> glyph.x() >= last.right() - 1 && glyph.x() - last.right() <= REACH * size)
                        .filter(glyph -> isHeight(last, glyph.y(), size))
                        .mapToLong(glyph -> Math.round(glyph.y() / size))
                        .distinct()
                        .count();
        return Character.isLetter(last.text().codePointAt(0)) && heights >= 2;
    }

    private static boolean isHeight(Glyph cap, double y, double size) {
        return y <= cap.y() + 0.4 * size && y >= cap.y() - cap.size();
    }

    /// The letters but for it.
    List<Glyph> text() {
        return text;
    }

    /// The lines with it, if there is one.
    List<Line> joined(List<Line> lines) {
        if (caps.isEmpty()) {
            return lines;
        }
        var joined = new ArrayList<Line>();
        boolean open = true;
        for (Line line : lines) {
            var last = caps.getLast();
            boolean beside =
                    isHeight(last, line.y(), line.size())
                            && line.start() >= last.right() - 1
                            && line.start() - last.right() <= REACH * line.size();
            if (!beside) {
                joined.add(line);
            } else {
                joined.add(begun(line, open));
                open = false;
            }
        }
        return joined;
    }

    /// A line that begins where the letter does, and with it if it is the first.
    private Line begun(Line line, boolean isFirst) {
        var spans = new ArrayList<Span>();
        if (isFirst) {
            var look = line.spans().getFirst().look();
            caps.forEach(cap -> spans.add(new Span(cap.text(), look)));
        }
        spans.addAll(line.spans());
        return new Line(line.page(), caps.getFirst().x(), line.end(), line.y(), line.size(), spans);
    }
}
