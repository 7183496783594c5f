package org.recto.export.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.pdfboxout.PageSupplier;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.text.BreakIterator;
import java.util.Locale;

/// Sees how far OpenHTMLtoPDF has come, which does not tell: it asks for each line where it may end, and for each page
/// before it paints it.
final class Watch implements FSTextBreaker, PageSupplier {

    /// Characters between two such questions, about.
    private static final double LINE = 60;

    /// Lines on a page, about.
    private static final double PAGE = 30;

    /// What laying out takes of the time; painting takes the rest.
    private static final double LAYING = 0.6;

    private final Strides strides;
    private final double share;
    private final double lines;
    private final BreakIterator words = BreakIterator.getLineInstance(Locale.US);
    private final FSTextBreaker addresses = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private boolean hasSlash;
    private final PageTree pages;
    private double laid;
    private double painted;

    /// @param share of the whole document that is set under its eyes
    /// @param pages which those that are asked for are put into
    /// @param characters to be set, about
    Watch(Strides strides, double share, PageTree pages, int characters) {
        this.strides = strides;
        this.share = share;
        this.pages = pages;
        this.lines = Math.max(1, characters / LINE);
    }

    @Override
    public void setText(String text) {
        double before = laid;
        laid = Math.min(1, laid + 1 / lines);
        strides.on(share * LAYING * (laid - before));
        // what sees to addresses is slow, and does nothing else
        hasSlash = text.indexOf('/') >= 0;
        if (hasSlash) {
            addresses.setText(text);
        } else {
            words.setText(text);
        }
    }

    @Override
    public int next() {
        return hasSlash ? addresses.next() : words.next();
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int beside) {
        double before = painted;
        painted = Math.min(1, painted + PAGE / lines);
        strides.on(share * (1 - LAYING) * (painted - before));
        var page = new Leaf(new PDRectangle(width, height));
        page.setResources(Artifacts.resources());
        pages.add(page);
        return page;
    }
}
