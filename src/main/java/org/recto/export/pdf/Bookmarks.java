package org.recto.export.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

import java.util.List;
import java.util.Map;

/// The bookmarks of a document: one for each reading and part. OpenHTMLtoPDF would count the pages of each section from
/// the first.
final class Bookmarks {

    private final PDDocumentOutline outline = new PDDocumentOutline();

    /// Adds those of a section.
    ///
    /// @param names by the ids of the elements that they lead to
    /// @param pages of the document, all that there are
    void take(Map<String, String> names, Boxes boxes, List<PDPage> pages) {
        names.forEach((id, name) ->
                boxes.of(id)
                        .ifPresent(place -> {
                            var item = new PDOutlineItem();
                            item.setTitle(name);
                            item.getCOSObject().setItem(COSName.DEST, place.destination(pages));
                            outline.addLast(item);
                        }));
    }

    void into(PDDocument document) {
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
