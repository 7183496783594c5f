package org.recto.ui.page;

import javafx.scene.text.TextLineInfo;

import org.recto.text.Range;

import java.util.OptionalDouble;

/// The level of a page whose text is laid out by [PageBody].
final class PageLevel implements Level {

    /// Halvings of the page's height until the line is found to a hundredth of a pixel.
    private static final int HALVINGS = 18;

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
    /// text, so its part grows faster, and there is one such line.
    @Override
    public double progress() {
        double low = 0;
        double high = height();
        for (int i = 0; i < HALVINGS; i++) {
            double y = (low + high) / 2;
            if (body.scroller().charactersAbove(y) / length() > y / height()) {
                low = y;
            } else {
                high = y;
            }
        }
        return height() == 0 ? 0 : (low + high) / 2 / height();
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
