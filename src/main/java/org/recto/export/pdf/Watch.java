package org.recto.export.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.pdfboxout.PageSupplier;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.recto.handout.Course;

import java.text.BreakIterator;
import java.util.Locale;

/// Sees how far OpenHTMLtoPDF has come, which does not tell: it asks for each line where it may end, and for each page
/// before it paints it.
final class Watch implements FSTextBreaker, PageSupplier {

    /// Characters between two such questions, about.
    private static final double LINE = 60;

    /// Lines on a page, about.
    private static final double PAGE = 30;

    private final Course laying;
    private final Course painting;
    private final double lines;
    private final FSTextBreaker breaker = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private final PageTree pages;
    private int asked;
    private int painted;

    /// @param pages which those that are asked for are put into
    /// @param characters to be set, about
    Watch(Course course, PageTree pages, int characters) {
        this.pages = pages;
        this.laying = course.part(0, 0.7);
        this.painting = course.part(0.7, 1);
        this.lines = Math.max(1, characters / LINE);
    }

    @Override
    public void setText(String text) {
        laying.at(++asked / lines);
        breaker.setText(text);
    }

    @Override
    public int next() {
        return breaker.next();
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int beside) {
        painting.at(++painted * PAGE / lines);
        var page = new PDPage(new PDRectangle(width, height));
        page.setResources(Artifacts.resources());
        pages.add(page);
        return page;
    }
}
