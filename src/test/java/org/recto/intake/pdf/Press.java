package org.recto.intake.pdf;

import com.ibm.icu.text.Bidi;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.recto.intake.format.Pace;
import org.recto.intake.format.SourceFile;
import org.recto.intake.format.Taken;
import org.recto.text.FormatKind;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.Range;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Sets PDF files for tests, as a compositor would: in points from the page's left upper corner.
final class Press {

    private final PDDocument document = new PDDocument();
    private final Map<String, Type> types = new LinkedHashMap<>();
    private final List<StringBuilder> drawings = new ArrayList<>();
    private double size = 10;
    private double leading = 12;
    private Type type = type("Recto-Regular");
    private byte[] finished = {};
    private PDRectangle paper = new PDRectangle(400, 600);

    PDDocument document() {
        return document;
    }

    Press paper(float width, float height) {
        paper = new PDRectangle(width, height);
        return this;
    }

    Press page() {
        document.addPage(new PDPage(paper));
        drawings.add(new StringBuilder());
        return this;
    }

    /// The page at hand.
    PDPage sheet() {
        return document.getPage(document.getNumberOfPages() - 1);
    }

    private Type type(String name) {
        return types.computeIfAbsent(name, Type::new);
    }

    /// Chooses the type from here on.
    Press set(String style, double points) {
        type = type("Recto-" + style);
        size = points;
        leading = points * 1.2;
        return this;
    }

    Press leading(double points) {
        leading = points;
        return this;
    }

    /// Adds to the drawing as it stands.
    Press draw(String operators) {
        drawings.getLast().append(operators).append('\n');
        return this;
    }

    /// Sets words on one line, as they are seen from left to right.
    Press words(double x, double y, String words) {
        return draw(
                String.format(
                        Locale.ROOT,
                        "BT /%s %.3f Tf %.3f %.3f Td <%s> Tj ET",
                        type.name(),
                        size,
                        x,
                        paper.getHeight() - y,
                        type.codes(seen(words))));
    }

    /// Sets one glyph that stands for several characters.
    Press glyph(double x, double y, String stands) {
        return draw(
                String.format(
                        Locale.ROOT,
                        "BT /%s %.3f Tf %.3f %.3f Td <%s> Tj ET",
                        type.name(),
                        size,
                        x,
                        paper.getHeight() - y,
                        type.code(stands)));
    }

    /// The order in which a line's characters stand beside each other.
    private static String seen(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length())
                ? new Bidi(words, words.matches(".*\\p{IsLatin}.*") ? Bidi.LTR : Bidi.RTL)
                        .writeReordered(Bidi.KEEP_BASE_COMBINING)
                : words;
    }

    double width(String words) {
        return Type.width(words) * size;
    }

    /// Sets lines below one another.
    ///
    /// @return where the next line would stand
    double lines(double x, double y, List<String> lines) {
        double at = y;
        for (String line : lines) {
            words(x, at, line);
            at += leading;
        }
        return at;
    }

    /// Sets a paragraph.
    ///
    /// @param indent of its first line
    /// @param measure the width of its lines
    /// @return where the next line would stand
    double paragraph(double x, double y, double measure, double indent, String words) {
        double at = y;
        double shift = indent;
        for (String line : broken(words, measure, indent)) {
            words(x + shift, at, line);
            shift = 0;
            at += leading;
        }
        return at;
    }

    /// Words as lines of a width, broken at their spaces.
    List<String> broken(String words, double measure, double indent) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            double room = measure - (lines.isEmpty() ? indent : 0);
            if (!line.isEmpty() && width(line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// Lays an annotation over a line of the page at hand.
    ///
    /// @param y of the line's baseline
    COSDictionary over(String kind, double x, double y, double width) {
        var annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setName(COSName.SUBTYPE, kind);
        double bottom = paper.getHeight() - y - 2;
        annotation.setItem(COSName.RECT, numbers(x, bottom, x + width, bottom + size));
        if (!kind.equals("Text") && !kind.equals("Link")) {
            annotation.setItem(COSName.QUADPOINTS, new COSArray());
            quad(annotation, x, bottom, width, size);
        }
        var page = sheet().getCOSObject();
        if (page.getCOSArray(COSName.ANNOTS) == null) {
            page.setItem(COSName.ANNOTS, new COSArray());
        }
        page.getCOSArray(COSName.ANNOTS).add(annotation);
        return annotation;
    }

    /// Lets an annotation cover one more rectangle.
    static void quad(COSDictionary annotation, double x, double bottom, double width, double height) {
        double top = bottom + height;
        numbers(x, top, x + width, top, x, bottom, x + width, bottom)
                .forEach(annotation.getCOSArray(COSName.QUADPOINTS)::add);
    }

    private static COSArray numbers(double... values) {
        var numbers = new COSArray();
        for (double value : values) {
            numbers.add(new COSFloat((float) value));
        }
        return numbers;
    }

    /// The file. Nothing can be added afterwards.
    byte[] bytes() {
        if (finished.length == 0) {
            finished = finish();
        }
        return finished;
    }

    private byte[] finish() {
        try (document) {
            var fonts = new COSDictionary();
            for (Type each : types.values()) {
                fonts.setItem(COSName.getPDFName(each.name()), each.toCos());
            }
            for (int i = 0; i < drawings.size(); i++) {
                var page = document.getPage(i);
                var resources = page.getResources() == null ? new PDResources() : page.getResources();
                resources.getCOSObject().setItem(COSName.FONT, fonts);
                page.setResources(resources);
                var stream = new PDStream(document);
                try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(drawings.get(i).toString().getBytes(StandardCharsets.ISO_8859_1));
                }
                page.setContents(stream);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the reader makes of the file.
    Taken taken() throws Problem {
        return read(bytes());
    }

    static Taken read(byte[] bytes) throws Problem {
        return new Pdf().read(new SourceFile("test.pdf", bytes), Pace.of(Progress.NONE, "test.pdf"));
    }

    /// The kinds and words of the blocks that the reader makes of the file.
    List<String> blocks() throws Problem {
        var text = taken().text();
        return text.blocks().stream().map(block -> block.kind() + ": " + text.text(block)).toList();
    }

    /// The formats of a kind that the reader finds, each as its target and words, or as its target and the words behind
    /// it where it covers none.
    List<String> formats(FormatKind kind) throws Problem {
        var text = taken().text();
        return text.blocks().stream()
                .flatMap(block -> block.formats().stream())
                .filter(format -> format.kind() == kind)
                .map(format -> {
                    int end = Math.min(text.length(), format.range().start() + 12);
                    var behind = new Range(format.range().start(), end);
                    return format.target() + "|" + text.substring(format.range().isEmpty() ? behind : format.range());
                })
                .toList();
    }
}
