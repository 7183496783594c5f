package org.recto.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Parts the letters of a sheet by the direction in which they are written, and turns each group so that it reads from
/// left to right. Text that runs downwards, be it Chinese or a table on its side, has its next line to the left, and
/// becomes the same.
///
/// A page that was scanned a little askew is set straight; what stands slanted on a straight page (a stamp, a
/// watermark) is left out.
final class Bearings {

    private static final double QUARTER = Math.PI / 2;

    /// How far a page may be askew, in radians: 9 degrees.
    private static final double ASKEW = Math.PI / 20;

    /// Less than this moves no letter of a page by as much as a line.
    private static final double STRAIGHT = 0.002;

    private final Sheet sheet;

    private Bearings(Sheet sheet) {
        this.sheet = sheet;
    }

    /// The groups, the one with most letters first.
    static List<List<Glyph>> of(Sheet sheet, List<Stroke> strokes) {
        var bearings = new Bearings(sheet);
        var groups = new ArrayList<List<Glyph>>();
        for (int quarter = 0; quarter < 4; quarter++) {
            var glyphs = bearings.group(strokes, quarter);
            if (!glyphs.isEmpty()) {
                groups.add(glyphs);
            }
        }
        groups.sort(Comparator.comparingInt((List<Glyph> group) -> group.size()).reversed());
        return groups;
    }

    private List<Glyph> group(List<Stroke> strokes, int quarter) {
        var own = strokes.stream().filter(stroke -> off(stroke, quarter) <= ASKEW).toList();
        double skew = skew(own, quarter);
        return own.stream()
                .filter(stroke -> Math.abs(lean(stroke, quarter) - skew) <= ASKEW / 2)
                .map(stroke -> turned(stroke, quarter, skew))
                .toList();
    }

    private static double off(Stroke stroke, int quarter) {
        return Math.abs(lean(stroke, quarter));
    }

    /// By how much a letter is written off a direction, -PI to PI.
    private static double lean(Stroke stroke, int quarter) {
        return Math.IEEEremainder(stroke.angle() - quarter * QUARTER, 2 * Math.PI);
    }

    /// The lean of the letter in the middle of all.
    private static double skew(List<Stroke> strokes, int quarter) {
        var leans =
                strokes.stream()
                        .filter(stroke -> stroke.length() > 0)
                        .mapToDouble(stroke -> lean(stroke, quarter))
                        .sorted()
                        .toArray();
        double middle = leans.length == 0 ? 0 : leans[leans.length / 2];
        return Math.abs(middle) < STRAIGHT ? 0 : middle;
    }

    private Glyph turned(Stroke stroke, int quarter, double skew) {
        double x = stroke.x();
        double y = stroke.y();
        if (skew != 0) {
            double cos = Math.cos(-skew);
            double sin = Math.sin(-skew);
            x = stroke.x() * cos - stroke.y() * sin;
            y = stroke.x() * sin + stroke.y() * cos;
        }
        double along =
                switch (quarter) {
                    case 1 -> y;
                    case 2 -> sheet.width() - x;
                    case 3 -> sheet.height() - y;
                    default -> x;
                };
        double down =
                switch (quarter) {
                    case 1 -> sheet.width() - x;
                    case 2 -> sheet.height() - y;
                    case 3 -> x;
                    default -> y;
                };
        return new Glyph(
                stroke.text(),
                along,
                along + stroke.length(),
                down,
                stroke.size(),
                stroke.tracking(),
                stroke.face(),
                stroke.touch(),
                stroke.isDrawn());
    }
}
