package org.recto.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/// What makes the structure of a tagged file one (ISO 32000-1, 14.7): what a page or link is part of is looked up by
/// its number.
final class Structures {

    private Structures() {}

    static void assertOne(PDDocument document) throws IOException {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        var whole = (PDStructureElement) root.getKids().getFirst();
        assertThat(root.getKids()).hasSize(1);
        assertThat(whole.getStructureType()).isEqualTo("Document");
        assertThat(whole.getKids())
                .allSatisfy(kid ->
                        assertThat(((PDStructureElement) kid).getParent().getCOSObject())
                                .isSameAs(whole.getCOSObject()));

        var numbers = root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        var parents = new HashMap<Integer, COSBase>();
        for (int i = 0; i < numbers.size(); i += 2) {
            assertThat(parents.put(numbers.getInt(i), numbers.getObject(i + 1))).isNull();
        }
        assertThat(root.getParentTreeNextKey()).isEqualTo(parents.size());
        for (PDPage page : document.getPages()) {
            var contents = (COSArray) Objects.requireNonNull(parents.remove(page.getStructParents()));
            assertThat(pagesOf((COSDictionary) contents.getObject(0))).contains(page.getCOSObject());
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    var element = (COSDictionary) Objects.requireNonNull(parents.remove(link.getStructParent()));
                    assertThat(element.getNameAsString(COSName.S)).isEqualTo("Link");
                } else {
                    var element = (COSDictionary) Objects.requireNonNull(parents.remove(annotation.getStructParent()));
                    assertThat(element.getNameAsString(COSName.S)).isEqualTo("Annot");
                }
            }
        }
        assertThat(parents).isEmpty();
    }

    /// An element is on one page, or says of each piece of its content where that is.
    private static List<COSDictionary> pagesOf(COSDictionary element) {
        var pages = new ArrayList<COSDictionary>();
        pages.add(element.getCOSDictionary(COSName.PG));
        if (element.getDictionaryObject(COSName.K) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary content) {
                    pages.add(content.getCOSDictionary(COSName.PG));
                }
            }
        }
        return pages;
    }
}
