package org.recto.ui.page;

import javafx.scene.text.TextLineInfo;

import org.recto.text.Range;

import java.util.OptionalDouble;

/// The level of a page whose text is laid out by [PageBody].
final class PageLevel implements Level {

    private final PageText text;
    private final PageBody body;

    PageLevel(PageText text, PageBody body) {
        this.text = text;
        this.body = body;
    }

    private double height() {
        return body.area().getHeight();
    }

    private int length() {
        return Math.max(1, text.text().length());
    }

    /// The line is where the part above it of the text and of the page are the same; the page holds less than the whole
    /// text, so its part grows faster, and there is one such line. Within a line of text the characters are taken to be
    /// spread evenly over its height; between two lines there are none.
    @Override
    public double progress() {
        double perPixel = length() / height();
        for (PageCell cell : body.cells().shown()) {
            for (TextLineInfo line : cell.lines()) {
                double top = cell.top() + cell.reach(line).getMinY();
                double bottom = cell.top() + cell.reach(line).getMaxY();
                var range = cell.range(line);
                if (range.start() <= top * perPixel) {
                    return range.start() / (double) length();
                }
                if (range.end() <= bottom * perPixel) {
                    double here = range.length() / (bottom - top);
                    return (range.start() - top * here) / (perPixel - here) / height();
                }
            }
        }
        return height() == 0 ? 0 : 1;
    }

    @Override
    public void progress(double part) {
        double characters = part * length();
        body.lead(body.scroller().placeOf(characters, part * height()));
    }

    @Override
    public Range visible() {
        int start = -1;
        int end = 0;
        for (PageCell cell : body.cells().shown()) {
            for (TextLineInfo line : cell.lines()) {
                double top = cell.top() + line.bounds().getMinY();
                if (top < height() && cell.top() + line.bounds().getMaxY() > 0) {
                    var range = cell.range(line);
                    start = start < 0 ? range.start() : start;
                    end = range.end();
                }
            }
        }
        return start < 0 ? Range.at(0) : new Range(start, Math.max(start, end));
    }

    @Override
    public double readingLine() {
        return height() * Scroller.THIRD;
    }

    @Override
    public OptionalDouble heightOf(int offset) {
        return body.scroller().box(offset).map(box -> OptionalDouble.of(box.getMinY())).orElse(OptionalDouble.empty());
    }

    @Override
    public void bring(int offset, double height) {
        body.lead(new Place(offset, height));
    }
}
