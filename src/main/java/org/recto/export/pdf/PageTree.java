package org.recto.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Puts pages into a document in leaves of some dozen each (ISO 32000-1, 7.7.3), and not all into one. Every link,
/// bookmark and highlight looks its page up by its number, which goes through the leaves: in a flat tree of two
/// thousand pages that took as long as drawing them.
final class PageTree {

    /// About the square root of the pages of a large document.
    private static final int LEAF = 40;

    private final COSDictionary root;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageTree leaf = new PDPageTree();

    PageTree(PDDocument document) {
        root = document.getPages().getCOSObject();
    }

    /// Puts a page after all others.
    void add(PDPage page) {
        if (pages.size() % LEAF == 0) {
            leaf = leaf(root);
        }
        leaf.add(page);
        pages.add(page);
    }

    /// All pages, at hand.
    List<PDPage> pages() {
        return Collections.unmodifiableList(pages);
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
