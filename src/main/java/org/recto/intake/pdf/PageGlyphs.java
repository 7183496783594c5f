package org.recto.intake.pdf;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Runs the drawing of a page and keeps the letters that it sets. Nothing is painted.
final class PageGlyphs extends PDFStreamEngine {

    private final Effort effort;
    private final Map<PDFont, Glyphs> fonts = new HashMap<>();
    private final Set<COSStream> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<Stroke> strokes = new ArrayList<>();
    private Areas areas = Areas.NONE;
    private final List<Plate> plates = new ArrayList<>();
    private int page;

    PageGlyphs(Effort effort) {
        this.effort = effort;
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawPlate(this, this::keep));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new Restore(this));
        addOperator(new Save(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /// The letters of a page within its crop box, in the order in which they are drawn. Where the drawing is damaged,
    /// those before the damage.
    ///
    /// @param index of the page, from 0
    List<Stroke> of(PDPage leaf, int index, Areas over) {
        page = index;
        strokes = new ArrayList<>();
        areas = over;
        effort.page();
        try {
            processPage(leaf);
        } catch (Effort.Exceeded e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError _) {
            return strokes;
        }
        return strokes;
    }

    /// The pictures on all pages so far.
    List<Plate> plates() {
        return plates;
    }

    private void keep(COSStream picture, Matrix placed) {
        if (plates.size() < PdfCaps.PLATES) {
            var corners = new float[8];
            for (int i = 0; i < 4; i++) {
                float x = i % 2;
                float y = i < 2 ? 0 : 1;
                corners[2 * i] = placed.getScaleX() * x + placed.getShearX() * y + placed.getTranslateX();
                corners[2 * i + 1] = placed.getShearY() * x + placed.getScaleY() * y + placed.getTranslateY();
            }
            var area = Area.of(areas.sheet(), corners, 0, 8, "", -1);
            plates.add(new Plate(page, picture, area.left(), area.top(), area.right(), area.bottom()));
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        effort.step();
        super.processOperator(operator, operands);
    }

    /// A form may not draw itself; one that does is drawn once.
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        effort.form();
        if (drawn.size() < PdfCaps.DEPTH && drawn.add(form.getCOSObject())) {
            try {
                super.showForm(form);
            } finally {
                drawn.remove(form.getCOSObject());
            }
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        showForm(group);
    }

    @Override
    protected void showGlyph(Matrix placed, PDFont font, int code, Vector displacement) {
        effort.letter();
        var glyphs = fonts.computeIfAbsent(font, Glyphs::new);
        var text = glyphs.text(code);
        if (text.isEmpty()) {
            return;
        }
        var sheet = areas.sheet();
        double x = sheet.x(placed.getTranslateX(), placed.getTranslateY());
        double y = sheet.y(placed.getTranslateX(), placed.getTranslateY());
        if (!sheet.holds(x, y)) {
            return;
        }
        boolean vertical = font.isVertical();
        float along = vertical ? displacement.getY() : displacement.getX();
        double dx = along * (vertical ? placed.getShearX() : placed.getScaleX());
        double dy = along * (vertical ? placed.getScaleY() : placed.getShearY());
        double toX = sheet.x(placed.getTranslateX() + (float) dx, placed.getTranslateY() + (float) dy) - x;
        double toY = sheet.y(placed.getTranslateX() + (float) dx, placed.getTranslateY() + (float) dy) - y;
        double height = Math.hypot(placed.getShearX(), placed.getScaleY()) * glyphs.height();
        var state = getGraphicsState().getTextState();
        var size = state.getFontSize();
        double unit = Math.hypot(placed.getScaleX(), placed.getShearY());
        double tracking = size == 0 ? 0 : Math.max(0, state.getCharacterSpacing() / size) * unit;
        var mode = state.getRenderingMode();
        boolean seen = mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
        var face = mode == RenderingMode.FILL_STROKE ? glyphs.face().emboldened() : glyphs.face();
        if (height > 0 && Double.isFinite(x + y + toX + toY + height)) {
            var touch = areas.at(x + toX / 2, y + toY / 2, height);
            strokes.add(new Stroke(text, x, y, toX, toY, height, tracking, face, touch, seen));
        }
    }

    /// What the glyphs of one font stand for.
    private static final class Glyphs {

        private static final float PER_MILLE = 0.001f;

        private final PDFont font;
        private final Typeface face;
        private final double height;
        private final Map<Integer, String> texts = new HashMap<>();

        Glyphs(PDFont font) {
            this.font = font;
            this.face = Typeface.of(font);
            this.height = heightOf(font);
        }

        /// The height of the font's letters for each point of its size: that of a font whose letters are drawings may
        /// be anything.
        private static double heightOf(PDFont font) {
            double scale = Math.abs(font.getFontMatrix().getScaleY());
            if (!"Type3".equals(font.getSubType()) || scale == PER_MILLE || scale == 0) {
                return 1;
            }
            try {
                double box = font.getBoundingBox().getHeight() * scale;
                return box > 0 ? box : 1;
            } catch (IOException _) {
                return 1;
            }
        }

        Typeface face() {
            return face;
        }

        double height() {
            return height;
        }

        String text(int code) {
            return texts.computeIfAbsent(code, this::read);
        }

        /// Where a simple font does not say what a code stands for, the code itself is as good a guess as any; codes of
        /// composite fonts are arbitrary numbers.
        private String read(int code) {
            var mapped = font.toUnicode(code);
            if (mapped == null) {
                return font instanceof PDSimpleFont ? GlyphText.of(Character.toString(code & 0xFF)) : "\uFFFD";
            }
            return GlyphText.of(mapped);
        }
    }
}
