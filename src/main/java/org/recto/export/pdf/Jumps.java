package org.recto.export.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.recto.export.html.PrintedPage;
import org.recto.export.pdf.Boxes.Place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lets links lead to places of other sections, which are not there yet when a section is set: they are set as links to
/// addresses of our own, and get their places when all of them are known.
final class Jumps {

    private record Link(COSDictionary annotation, String id) {}

    private final Map<String, Place> places = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    /// None at all, for all links: of their own they have one each, to the same effect.
    private final PDBorderStyleDictionary border = new PDBorderStyleDictionary();

    Jumps() {
        border.setWidth(0);
    }

    /// Remembers where the elements of a section came to stand.
    void note(List<String> ids, Boxes boxes) {
        ids.forEach(id -> boxes.of(id).ifPresent(place -> places.put(id, place)));
    }

    /// Takes the links on the pages of a section, and lets them say where they lead (ISO 14289-1, 7.18.5).
    void take(List<PDPage> pages) throws IOException {
        for (PDPage page : pages) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI address) {
                    take(link, address.getURI());
                }
            }
        }
    }

    private void take(PDAnnotationLink link, String address) {
        link.setBorderStyle(border);
        if (address.startsWith(PrintedPage.WITHIN)) {
            var id = address.substring(PrintedPage.WITHIN.length());
            link.setContents(PrintedPage.nameOf(id));
            link.getCOSObject().removeItem(COSName.A);
            links.add(new Link(link.getCOSObject(), id));
        } else {
            link.setContents(address);
        }
    }

    /// Lets all links lead to their places.
    ///
    /// @param pages of the document, all of them
    void into(List<PDPage> pages) {
        for (Link link : links) {
            var place = places.get(link.id());
            if (place != null) {
                link.annotation().setItem(COSName.DEST, place.destination(pages));
            }
        }
    }
}
