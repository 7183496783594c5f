package org.recto.export.pdf;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;

import org.recto.export.html.PrintedPage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where a stretch of a long reading ends and the next begins, so that nobody sees it: at the top of a page where a
/// block begins too, and no note of what is before it is still to end.
///
/// @param pages of the stretch
/// @param block that the next begins with, from 0; how many there are if none is left
record Cut(int pages, int block) {

    /// Where the words of a block and its notes lie, in dots from the top of the first page.
    private record Extent(int top, int bottom) {

        Extent and(int lower) {
            return new Extent(top, Math.max(bottom, lower));
        }
    }

    /// The last such place in what was laid out, or its end: if that is where the reading ends, or if there is no such
    /// place, for which the last page is less full than it could be.
    static Cut of(PdfBoxRenderer renderer, PrintedPage page) {
        var pages = renderer.getRootBox().getLayer().getPages();
        var end = new Cut(pages.size(), page.stretch().to());
        return page.stretch().isLast() ? end : last(renderer, page, pages).orElse(end);
    }

    private static Optional<Cut> last(PdfBoxRenderer renderer, PrintedPage page, List<PageBox> pages) {
        var extents = extents(renderer, page);
        var cut = Optional.<Cut>empty();
        int bottom = 0;
        int next = 0;
        for (var block : extents.entrySet()) {
            next = pageFrom(pages, next, block.getValue().top());
            boolean isAtTop = next < pages.size() && pages.get(next).getTop() == block.getValue().top();
            if (isAtTop && next > 0 && bottom <= block.getValue().top()) {
                cut = Optional.of(new Cut(next, block.getKey()));
            }
            bottom = Math.max(bottom, block.getValue().bottom());
        }
        return cut;
    }

    /// The first page from some page on that begins no higher than some place.
    private static int pageFrom(List<PageBox> pages, int from, int top) {
        int page = from;
        while (page < pages.size() && pages.get(page).getTop() < top) {
            page++;
        }
        return page;
    }

    private static Map<Integer, Extent> extents(PdfBoxRenderer renderer, PrintedPage page) {
        var context = new RenderingContext(renderer.getSharedContext());
        var extents = new TreeMap<Integer, Extent>();
        blocks(renderer.getRootBox(), context, extents);
        notes(renderer.getSharedContext(), page, extents);
        return extents;
    }

    private static void blocks(Box box, RenderingContext context, Map<Integer, Extent> extents) {
        int block = blockOf(box.getElement(), false);
        if (block >= 0) {
            int bottom = box.getAbsY() + box.getHeight() - (int) box.getMargin(context).bottom();
            extents.put(block, new Extent(box.getAbsY(), bottom));
        } else {
            box.getChildren().forEach(child -> blocks(child, context, extents));
        }
    }

    private static void notes(SharedContext boxes, PrintedPage page, Map<Integer, Extent> extents) {
        for (String id : page.ids()) {
            if (boxes.getBoxById(id) instanceof BlockBox note) {
                extents.computeIfPresent(
                        blockOf(note.getElement(), true), (_, extent) -> extent.and(note.getAbsY() + note.getHeight()));
            }
        }
    }

    /// The block that an element is, or stands in; -1 if none.
    private static int blockOf(Element element, boolean isWithin) {
        for (Node node = element; node instanceof Element at; node = isWithin ? at.getParentNode() : null) {
            if (at.hasAttribute(PrintedPage.BLOCK)) {
                return Integer.parseInt(at.getAttribute(PrintedPage.BLOCK));
            }
        }
        return -1;
    }
}
