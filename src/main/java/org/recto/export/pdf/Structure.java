package org.recto.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Makes the structure of a document, by which it is read aloud, out of those of its sections: each section is set as
/// if it were a document of its own, and numbers its pages and links from 0 (ISO 32000-1, 14.7).
final class Structure {

    private static final COSName ELEMENT = COSName.getPDFName("StructElem");
    private static final COSName DOCUMENT = COSName.getPDFName("Document");
    private static final COSName NEXT = COSName.PARENT_TREE_NEXT_KEY;
    private static final Set<COSName> CONTENT = Set.of(COSName.getPDFName("MCR"), COSName.getPDFName("OBJR"));

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary whole = new COSDictionary();
    private final COSArray children = new COSArray();
    private final COSArray parents = new COSArray();
    private int next;

    Structure() {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, whole);
        whole.setItem(COSName.TYPE, ELEMENT);
        whole.setItem(COSName.S, DOCUMENT);
        whole.setItem(COSName.P, root);
        whole.setItem(COSName.K, children);
    }

    /// Takes the structure of the section that was set last out of the document.
    ///
    /// @param pages of the section
    void take(PDDocument document, List<PDPage> pages) throws IOException {
        var catalog = document.getDocumentCatalog().getCOSObject();
        var section = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        catalog.removeItem(COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.ROLE_MAP, section.getItem(COSName.ROLE_MAP));
        all(section.getDictionaryObject(COSName.K)).forEach(this::adopt);
        number(section.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS));
        for (PDPage page : pages) {
            shift(page.getCOSObject(), COSName.STRUCT_PARENTS);
            for (PDAnnotation annotation : page.getAnnotations()) {
                shift(annotation.getCOSObject(), COSName.STRUCT_PARENT);
            }
        }
        next += section.getInt(NEXT);
    }

    /// The children of a section's own document become those of the whole one.
    private void adopt(COSBase section) {
        if (section instanceof COSDictionary document) {
            for (COSBase child : all(document.getDictionaryObject(COSName.K))) {
                if (child instanceof COSDictionary element) {
                    element.setItem(COSName.P, whole);
                    children.add(element);
                    settle(element);
                }
            }
        }
    }

    /// Lets what only says where the content of an element is stand in the element, not as an object of its own: that
    /// was a third of all objects of a file.
    private static void settle(COSDictionary element) {
        for (COSBase kid : all(element.getDictionaryObject(COSName.K))) {
            if (kid instanceof COSDictionary part) {
                if (CONTENT.contains(part.getCOSName(COSName.TYPE))) {
                    part.setDirect(true);
                } else {
                    settle(part);
                }
            }
        }
    }

    private static List<? extends COSBase> all(@Nullable COSBase kids) {
        return switch (kids) {
            case COSArray array -> array.toList();
            case null -> List.of();
            default -> List.of(kids);
        };
    }

    private void number(COSArray numbers) {
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            parents.add(COSInteger.get(next + (long) numbers.getInt(i)));
            parents.add(numbers.get(i + 1));
        }
    }

    private void shift(COSDictionary part, COSName key) {
        if (part.containsKey(key)) {
            part.setInt(key, part.getInt(key) + next);
        }
    }

    /// Adds a highlight, after all that was taken (ISO 14289-1, 7.18.1).
    ///
    /// @param name what it is called when it is read aloud
    void add(PDAnnotation highlight, PDPage page, String name) {
        var content = new COSDictionary();
        content.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        content.setItem(COSName.OBJ, highlight);
        content.setDirect(true);
        var element = new COSDictionary();
        element.setItem(COSName.TYPE, ELEMENT);
        element.setItem(COSName.S, COSName.ANNOT);
        element.setItem(COSName.P, whole);
        element.setItem(COSName.PG, page);
        element.setItem(COSName.K, content);
        element.setString(COSName.ALT, name);
        children.add(element);
        highlight.setStructParent(next);
        parents.add(COSInteger.get(next));
        parents.add(element);
        next++;
    }

    /// Gives the document the structure of all its sections.
    void into(PDDocument document) {
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(NEXT, next);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    }
}
