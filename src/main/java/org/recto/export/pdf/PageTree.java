package org.recto.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;

/// Puts pages into a document in leaves of some dozen each (ISO 32000-1, 7.7.3), and not all into one. Every link,
/// bookmark and highlight looks its page up by its number, which goes through the leaves: in a flat tree of two
/// thousand pages that took as long as drawing them.
final class PageTree {

    /// About the square root of the pages of a large document.
    private static final int LEAF = 40;

    private PDPageTree leaf = new PDPageTree();

    /// Puts a page after all others.
    void add(PDDocument document, PDPage page) {
        if (document.getNumberOfPages() % LEAF == 0) {
            leaf = leaf(document.getPages().getCOSObject());
        }
        leaf.add(page);
    }

    private static PDPageTree leaf(COSDictionary root) {
        var node = new COSDictionary();
        node.setItem(COSName.TYPE, COSName.PAGES);
        node.setItem(COSName.PARENT, root);
        node.setItem(COSName.KIDS, new COSArray());
        node.setInt(COSName.COUNT, 0);
        root.getCOSArray(COSName.KIDS).add(node);
        return new PDPageTree(node);
    }
}
