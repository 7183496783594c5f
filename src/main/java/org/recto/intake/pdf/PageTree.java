package org.recto.intake.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.recto.text.Problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Finds the pages of a file in their order. The library's own way trusts the count that a file claims, and calls
/// itself once for each level of a tree, which a file can make as deep as it likes.
final class PageTree {

    /// What a page has from the nodes above it where it says nothing itself.
    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    private final PDDocument document;
    private final String fileName;
    private final Deque<COSDictionary> open = new ArrayDeque<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PDPage> pages = new ArrayList<>();

    private PageTree(PDDocument document, String fileName) {
        this.document = document;
        this.fileName = fileName;
    }

    /// @throws Problem if there are too many
    static List<PDPage> pages(PDDocument document, String fileName) throws Problem {
        var tree = new PageTree(document, fileName);
        var root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        if (root != null) {
            tree.open.push(root);
        }
        while (!tree.open.isEmpty()) {
            tree.visit(tree.open.pop());
        }
        return tree.pages;
    }

    private void visit(COSDictionary node) throws Problem {
        if (!seen.add(node)) {
            return;
        }
        var kids = node.getCOSArray(COSName.KIDS);
        if (kids != null) {
            enter(node, kids);
        } else if (!COSName.PAGES.equals(node.getCOSName(COSName.TYPE))) {
            if (pages.size() == PdfCaps.PAGES) {
                throw Problem.input("intake.pdf.pages", fileName, PdfCaps.PAGES);
            }
            pages.add(new Leaf(node, document.getResourceCache()));
        }
    }

    private void enter(COSDictionary node, COSArray kids) {
        for (int i = kids.size() - 1; i >= 0; i--) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                for (COSName name : INHERITED) {
                    COSBase value = node.getItem(name);
                    if (value != null && !kid.containsKey(name)) {
                        kid.setItem(name, value);
                    }
                }
                open.push(kid);
            }
        }
    }
}
