package org.recto.ui.page;

import javafx.geometry.Insets;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.recto.text.BlockKind;
import org.recto.text.FormatKind;
import org.recto.ui.parts.ReadingFonts;
import org.recto.ui.parts.ReadingFonts.Face;

import java.util.HashMap;
import java.util.Map;

/// Knows how a reading is set in one style: the font of every run, the space around every chunk. All lengths are
/// pixels.
final class Typesetter {

    /// Above the first and below the last line of the reading.
    private static final double EDGE = 40;

    /// Any prose has about these letters; its mean width is taken for the width of a letter.
    private static final String PROSE =
            "a reader lays two essays side by side and asks where they meet and where they part";

    private final PageStyle style;
    private final ReadingFonts fonts;
    private final Map<TextStyle, Font> known = new HashMap<>();
    private final double measure;
    private final double naturalHeight;
    private final LongWords longWords;
    private final HeadingSizes headings;

    /// @param longWords of the reading that is set
    Typesetter(PageStyle style, ReadingFonts fonts, LongWords longWords) {
        this.style = style;
        this.fonts = fonts;
        this.longWords = longWords;
        this.headings = new HeadingSizes(longWords, fonts.font(style.face(), style.size(), true, false));
        var sample = new Text(PROSE);
        sample.setFont(font(PageText.bodyStyle()));
        this.measure = sample.getLayoutBounds().getWidth() / PROSE.length() * style.measure();
        this.naturalHeight = sample.getLayoutBounds().getHeight() / style.size();
    }

    PageStyle style() {
        return style;
    }

    /// The same in another style.
    Typesetter with(PageStyle next) {
        return new Typesetter(next, fonts, longWords);
    }

    /// The font of a run.
    Font font(TextStyle run) {
        return known.computeIfAbsent(run, this::find);
    }

    private Font find(TextStyle run) {
        boolean heading = run.kind() == BlockKind.TITLE || run.kind() == BlockKind.HEADING;
        boolean italic = run.has(FormatKind.EMPHASIS) != (run.kind() == BlockKind.FIGURE);
        boolean small = run.has(FormatKind.SUPERSCRIPT) || run.has(FormatKind.SUBSCRIPT);
        double size = style.size() * scale(run.kind(), run.level()) * (small ? 0.7 : 1);
        var face = run.has(FormatKind.CODE) ? Face.MONO : run.kind() == BlockKind.TABLE ? Face.SANS : style.face();
        return fonts.font(face, size, heading || run.has(FormatKind.STRONG), italic);
    }

    /// The font of what the page adds to the text: paragraph numbers, bullets, "+2".
    Font marginFont() {
        return fonts.font(Face.SANS, Math.max(10, style.size() * 0.62), false, false);
    }

    /// The text size of a chunk.
    double size(Chunk chunk) {
        return style.size() * scale(chunk.kind(), chunk.level());
    }

    /// Makes titles and headings fit the width of the text.
    ///
    /// @return whether any of them has another size now
    boolean fit(Columns columns) {
        boolean other = headings.fit((columns.end() - columns.left()) / style.size());
        if (other) {
            known.clear();
        }
        return other;
    }

    private double scale(BlockKind kind, int level) {
        return switch (kind) {
            case TITLE, HEADING -> headings.of(kind, level);
            case PARAGRAPH, LIST_ITEM -> 1;
            case QUOTATION -> 0.97;
            case TABLE, FIGURE -> 0.9;
            case FOOTNOTE -> 0.85;
        };
    }

    /// What is added between two lines of a chunk.
    double lineSpacing(Chunk chunk) {
        boolean heading = chunk.kind() == BlockKind.TITLE || chunk.kind() == BlockKind.HEADING;
        double height = heading ? Math.min(style.lineHeight(), 1.3) : style.lineHeight();
        return Math.max(0, height - naturalHeight) * size(chunk);
    }

    /// How a page of this width is shared out.
    ///
    /// @param notes whether notes are to stand beside the text
    Columns columns(double pageWidth, boolean notes) {
        return notes ? Columns.besideNotes(pageWidth, measure, style.size()) : Columns.alone(pageWidth, measure);
    }

    /// The space around a chunk's text on a page of this width.
    Insets padding(Chunk chunk, Chunks chunks, double pageWidth, Columns columns) {
        double right = pageWidth - columns.end();
        double above = chunk.first() ? above(chunk) : 0;
        boolean end = chunk.index() == chunks.size() - 1;
        boolean more = !end && chunks.get(chunk.index() + 1).kind() == chunk.kind();
        double below = chunk.last() ? below(chunk, more) : 0;
        return new Insets(
                Math.round(chunk.index() == 0 ? EDGE : above),
                right + (chunk.kind() == BlockKind.QUOTATION ? style.size() * 1.2 : 0),
                Math.round(end ? EDGE * 2 : below),
                columns.left() + indent(chunk));
    }

    /// How far a chunk stands in from the other text.
    double indent(Chunk chunk) {
        return switch (chunk.kind()) {
            case QUOTATION -> style.size() * 1.6;
            case LIST_ITEM -> style.size() * 1.4 * Math.max(1, chunk.level());
            case TITLE, HEADING, PARAGRAPH, FOOTNOTE, FIGURE, TABLE -> 0;
        };
    }

    private double above(Chunk chunk) {
        return switch (chunk.kind()) {
            case TITLE -> style.size();
            case HEADING -> style.size() * (chunk.level() <= 1 ? 1.6 : 1.2);
            case QUOTATION, FIGURE, TABLE -> style.size() * 0.3;
            case PARAGRAPH, LIST_ITEM, FOOTNOTE -> 0;
        };
    }

    /// Items of a list, and footnotes, stand closer to one another than to other text.
    private double below(Chunk chunk, boolean more) {
        return switch (chunk.kind()) {
            case TITLE -> style.size() * 1.1;
            case HEADING -> style.size() * 0.35;
            case PARAGRAPH -> style.size() * style.spacing();
            case QUOTATION, FIGURE, TABLE -> style.size();
            case LIST_ITEM, FOOTNOTE -> style.size() * (more ? 0.4 * style.spacing() : style.spacing());
        };
    }
}
