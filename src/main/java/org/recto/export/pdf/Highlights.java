package org.recto.export.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.recto.annotation.Colour;
import org.recto.annotation.Theme;
import org.recto.export.html.PrintedPage;
import org.recto.export.pdf.Boxes.Place;
import org.recto.handout.Handout;
import org.recto.handout.Mark;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The passages as highlight annotations (ISO 32000-1, 12.5.6.10), which every reader of PDF lists: one a passage and
/// page, however many lines it takes, with author, note, themes, time, and our id as its name.
final class Highlights {

    /// ISO 32000-1, 7.9.4.
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'+00''00'''", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Colour PLAIN = Colour.parse("#999999");
    private static final float STRENGTH = 0.3F;

    private final List<Mark> marks;
    private final PDDocument document;
    private final PDResources resources = new PDResources();
    private final PDExtendedGraphicsState ink = new PDExtendedGraphicsState();

    Highlights(Handout handout, PDDocument document) {
        this.marks = handout.marks();
        this.document = document;
        ink.setBlendMode(BlendMode.MULTIPLY);
        ink.setNonStrokingAlphaConstant(STRENGTH);
    }

    /// Adds those whose words stand in some boxes.
    ///
    /// @param pages of the document, all of them
    void into(List<PDPage> pages, Boxes boxes, Structure structure) throws IOException {
        for (Mark mark : marks) {
            Map<Integer, List<PDRectangle>> byPage = new TreeMap<>();
            for (Place place : boxes.of(mark.number())) {
                byPage.computeIfAbsent(place.page(), _ -> new ArrayList<>()).add(place.area());
            }
            for (var page : byPage.entrySet()) {
                var highlight = highlight(mark, page.getValue());
                var sheet = pages.get(page.getKey());
                highlight.setPage(sheet);
                highlight.setAppearance(appearance(highlight, page.getValue()));
                sheet.getAnnotations().add(highlight);
                structure.add(highlight, sheet, PrintedPage.nameOf("m" + mark.number()));
            }
        }
    }

    private static PDAnnotationHighlight highlight(Mark mark, List<PDRectangle> lines) {
        var highlight = new PDAnnotationHighlight();
        highlight.setAnnotationName(mark.annotation().id().value());
        highlight.setTitlePopup(mark.by());
        highlight.setContents(mark.note());
        highlight.setSubject(mark.themes().stream().map(Theme::name).collect(Collectors.joining(", ")));
        highlight.getCOSObject().setString(COSName.CREATION_DATE, DATE.format(mark.annotation().created()));
        highlight.setModifiedDate(DATE.format(mark.annotation().modified()));
        highlight.setColor(colour(mark.themes().isEmpty() ? PLAIN : mark.themes().getFirst().colour()));
        highlight.setConstantOpacity(STRENGTH);
        highlight.setPrinted(true);
        highlight.setRectangle(around(lines));
        highlight.setQuadPoints(quads(lines));
        highlight.getCOSObject().setString(COSName.getPDFName("RectoMark"), Integer.toString(mark.number()));
        return highlight;
    }

    /// Washes the lines with the colour, like a pen: the words stay as dark as they are. All highlights share what they
    /// are drawn with; the appearances that PDFBox makes are three streams each.
    private PDAppearanceDictionary appearance(PDAnnotationHighlight highlight, List<PDRectangle> lines)
            throws IOException {
        var drawing = new PDAppearanceStream(document);
        drawing.setBBox(highlight.getRectangle());
        drawing.setResources(resources);
        try (var pen = new PDAppearanceContentStream(drawing)) {
            pen.setGraphicsStateParameters(ink);
            pen.setNonStrokingColor(Objects.requireNonNull(highlight.getColor(), "the theme's"));
            for (PDRectangle line : lines) {
                pen.addRect(line.getLowerLeftX(), line.getLowerLeftY(), line.getWidth(), line.getHeight());
            }
            pen.fill();
        }
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(drawing);
        appearance.getCOSObject().setDirect(true);
        return appearance;
    }

    private static PDColor colour(Colour colour) {
        return new PDColor(
                new float[] {colour.red() / 255F, colour.green() / 255F, colour.blue() / 255F}, PDDeviceRGB.INSTANCE);
    }

    private static PDRectangle around(List<PDRectangle> lines) {
        var all = new PDRectangle();
        all.setLowerLeftX((float) lines.stream().mapToDouble(PDRectangle::getLowerLeftX).min().orElse(0));
        all.setLowerLeftY((float) lines.stream().mapToDouble(PDRectangle::getLowerLeftY).min().orElse(0));
        all.setUpperRightX((float) lines.stream().mapToDouble(PDRectangle::getUpperRightX).max().orElse(0));
        all.setUpperRightY((float) lines.stream().mapToDouble(PDRectangle::getUpperRightY).max().orElse(0));
        return all;
    }

    /// The corners of each line: upper left, upper right, lower left, lower right, as readers of PDF expect them,
    /// though the standard has another order.
    private static float[] quads(List<PDRectangle> lines) {
        var quads = new float[8 * lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            float[] corners = {
                line.getLowerLeftX(), line.getUpperRightY(), line.getUpperRightX(), line.getUpperRightY(),
                line.getLowerLeftX(), line.getLowerLeftY(), line.getUpperRightX(), line.getLowerLeftY()
            };
            System.arraycopy(corners, 0, quads, 8 * i, corners.length);
        }
        return quads;
    }
}
