package org.recto.intake.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.DateConverter;
import org.jspecify.annotations.Nullable;
import org.recto.intake.format.Decoded;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads what lies over a page: links to the web, and what readers marked and wrote.
final class Annotations {

    private static final Set<String> MARKUP = Set.of("Highlight", "Underline", "Squiggly", "StrikeOut");

    /// UTF-16 units of a note; more is no note.
    private static final int NOTE = 20_000;

    private final PdfMarks marks;
    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();

    Annotations(PdfMarks marks) {
        this.marks = marks;
    }

    Areas of(PDPage page) {
        var sheet = Sheet.of(page);
        var areas = new ArrayList<Area>();
        var pins = new ArrayList<Area>();
        var all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        var answers = new ArrayList<COSDictionary>();
        for (int i = 0; all != null && i < Math.min(all.size(), PdfCaps.AREAS); i++) {
            if (all.getObject(i) instanceof COSDictionary annotation) {
                if (annotation.getCOSDictionary(COSName.getPDFName("IRT")) != null) {
                    answers.add(annotation);
                } else {
                    add(annotation, sheet, areas, pins);
                }
            }
        }
        answers.forEach(this::answer);
        return new Areas(sheet, areas.subList(0, Math.min(areas.size(), PdfCaps.AREAS)), pins);
    }

    private void add(COSDictionary annotation, Sheet sheet, List<Area> areas, List<Area> pins) {
        var kind = annotation.getNameAsString(COSName.SUBTYPE, "");
        if (kind.equals("Link")) {
            var link = link(annotation);
            if (!link.isEmpty()) {
                quads(annotation, sheet, link, -1, areas);
            }
        } else if (MARKUP.contains(kind)) {
            quads(annotation, sheet, "", mark(annotation), areas);
        } else if (kind.equals("Text") && !text(annotation, COSName.CONTENTS).isEmpty()) {
            var box = box(annotation);
            if (box != null) {
                pins.add(Area.of(sheet, box, "", mark(annotation)));
            }
        }
    }

    /// The rectangles that an annotation covers, else the one around it.
    private static void quads(COSDictionary annotation, Sheet sheet, String link, int mark, List<Area> areas) {
        var quads = annotation.getCOSArray(COSName.QUADPOINTS);
        var points = quads == null ? new float[0] : quads.toFloatArray();
        for (int i = 0; i + 8 <= Math.min(points.length, 8 * PdfCaps.AREAS); i += 8) {
            areas.add(Area.of(sheet, points, i, 8, link, mark));
        }
        var box = box(annotation);
        if (points.length < 8 && box != null) {
            areas.add(Area.of(sheet, box, link, mark));
        }
    }

    private static @Nullable PDRectangle box(COSDictionary annotation) {
        var box = annotation.getCOSArray(COSName.RECT);
        return box == null || box.size() < 4 ? null : new PDRectangle(box);
    }

    /// Where a link leads, if to the web.
    private static String link(COSDictionary annotation) {
        var action = annotation.getCOSDictionary(COSName.A);
        var uri = action == null ? "" : text(action, COSName.URI);
        return uri.regionMatches(true, 0, "http://", 0, 7) || uri.regionMatches(true, 0, "https://", 0, 8) ? uri : "";
    }

    private int mark(COSDictionary annotation) {
        int number =
                marks.add(
                        text(annotation, COSName.T),
                        text(annotation, COSName.CONTENTS),
                        colour(annotation.getCOSArray(COSName.C)),
                        date(annotation));
        numbers.put(annotation, number);
        return number;
    }

    private void answer(COSDictionary annotation) {
        var to = annotation.getCOSDictionary(COSName.getPDFName("IRT"));
        var number = to == null ? null : numbers.get(to);
        var words = text(annotation, COSName.CONTENTS);
        if (number != null && !words.isEmpty()) {
            marks.answer(number, text(annotation, COSName.T), words);
            numbers.put(annotation, number);
        }
    }

    private static String text(COSDictionary dictionary, COSName name) {
        var text = dictionary.getString(name, "");
        return Decoded.of(text.substring(0, Math.min(NOTE, text.length()))).text().strip();
    }

    private static @Nullable Instant date(COSDictionary annotation) {
        for (COSName name : List.of(COSName.CREATION_DATE, COSName.M)) {
            var date = DateConverter.toCalendar(annotation.getString(name, ""));
            if (date != null) {
                return date.toInstant();
            }
        }
        return null;
    }

    /// A colour in shades of grey, in red, green and blue, or in printing inks, as `#rrggbb`.
    private static String colour(@Nullable COSArray colour) {
        double[] parts = new double[colour == null ? 0 : Math.min(4, colour.size())];
        for (int i = 0; i < parts.length; i++) {
            COSBase part = colour == null ? null : colour.getObject(i);
            parts[i] = part instanceof COSNumber number ? Math.clamp(number.floatValue(), 0, 1) : 0;
        }
        return switch (parts.length) {
            case 1 -> hex(parts[0], parts[0], parts[0]);
            case 3 -> hex(parts[0], parts[1], parts[2]);
            case 4 -> hex(ink(parts[0], parts[3]), ink(parts[1], parts[3]), ink(parts[2], parts[3]));
            default -> "";
        };
    }

    private static double ink(double colour, double black) {
        return (1 - colour) * (1 - black);
    }

    private static String hex(double red, double green, double blue) {
        return String.format(
                Locale.ROOT, "#%02x%02x%02x", Math.round(red * 255), Math.round(green * 255), Math.round(blue * 255));
    }
}
