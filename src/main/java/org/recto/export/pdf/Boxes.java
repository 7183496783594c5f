package org.recto.export.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.recto.export.html.PrintedPage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where on the pages the words of each mark came to stand.
final class Boxes {

    /// The words of a mark on one line, or a part of them.
    ///
    /// @param page from 0
    /// @param area in points from the page's lower left corner
    record Place(int page, PDRectangle area) {

        /// The page with the place at its top, as large as it is seen just then (ISO 32000-1, 12.3.2.2).
        ///
        /// @param pages of the document
        COSArray destination(List<PDPage> pages) {
            var destination = new COSArray();
            destination.add(pages.get(page));
            destination.add(COSName.getPDFName("XYZ"));
            destination.add(COSNull.NULL);
            destination.add(COSInteger.get(Math.round(area.getUpperRightY())));
            destination.add(COSNull.NULL);
            destination.setDirect(true);
            return destination;
        }
    }

    private final Map<Integer, List<Place>> places = new LinkedHashMap<>();
    private final List<PageBox> pages;
    private final RenderingContext context;
    private final SharedContext elements;
    private final int first;
    private final float dots;

    /// @param first the first page of what was rendered, from 0
    Boxes(PdfBoxRenderer renderer, int first) {
        this.first = first;
        this.elements = renderer.getSharedContext();
        this.pages = renderer.getRootBox().getLayer().getPages();
        this.context = new RenderingContext(renderer.getSharedContext());
        this.dots = renderer.getDotsPerPoint();
        find(renderer.getRootBox());
    }

    /// In the order in which they are read.
    List<Place> of(int mark) {
        return places.getOrDefault(mark, List.of());
    }

    /// Where an element begins.
    Optional<Place> of(String id) {
        return Optional.ofNullable(elements.getBoxById(id)).map(this::place);
    }

    /// Without calling itself, in the order of the text.
    private void find(Box root) {
        var next = new ArrayDeque<Box>();
        next.push(root);
        while (!next.isEmpty()) {
            var box = next.pop();
            if (box instanceof InlineLayoutBox inline) {
                note(inline);
            }
            children(box).reversed().forEach(next::push);
        }
    }

    private static List<Box> children(Box box) {
        var children = new ArrayList<Box>();
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof Box within) {
                    children.add(within);
                }
            }
        } else {
            children.addAll(box.getChildren());
        }
        return children;
    }

    /// Pages after the last are those of the next stretch.
    private void note(InlineLayoutBox box) {
        var element = box.getElement();
        if (box.getAbsY() >= pages.getLast().getBottom()
                || element == null
                || element.getAttribute(PrintedPage.MARKS).isEmpty()) {
            return;
        }
        var place = place(box);
        for (String number : element.getAttribute(PrintedPage.MARKS).split(" ", -1)) {
            places.computeIfAbsent(Integer.valueOf(number), _ -> new ArrayList<>()).add(place);
        }
    }

    private Place place(Box box) {
        int number = pageAt(box.getAbsY());
        var page = pages.get(number);
        float left = box.getAbsX() + page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        float top = box.getAbsY() - page.getTop() + page.getMarginBorderPadding(context, CalculatedStyle.TOP);
        float height = page.getHeight(context);
        float width = box instanceof InlineLayoutBox inline ? inline.getInlineWidth() : box.getWidth();
        return new Place(
                first + number,
                new PDRectangle(
                        left / dots, (height - top - box.getHeight()) / dots, width / dots, box.getHeight() / dots));
    }

    /// The page that holds a height of the whole, or the last. Halving: a book has a thousand pages.
    private int pageAt(int y) {
        int low = 0;
        int high = pages.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pages.get(middle).getBottom() <= y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
