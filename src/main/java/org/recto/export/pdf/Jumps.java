package org.recto.export.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.recto.export.html.PrintedPage;
import org.recto.export.pdf.Boxes.Place;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lets links lead to places of other sections, which are not there yet when a section is set: they are set as links to
/// addresses of our own, and get their places when all of them are known.
final class Jumps {

    private final Map<String, Place> places = new HashMap<>();

    /// Remembers where the elements of a section came to stand.
    void note(List<String> ids, Boxes boxes) {
        ids.forEach(id -> boxes.of(id).ifPresent(place -> places.put(id, place)));
    }

    /// Lets all links of a document lead to their places, and say where that is (ISO 14289-1, 7.18.5).
    void into(List<PDPage> pages) throws IOException {
        for (PDPage page : pages) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI address) {
                    if (address.getURI().startsWith(PrintedPage.WITHIN)) {
                        into(link, address.getURI().substring(PrintedPage.WITHIN.length()), pages);
                    } else {
                        link.setContents(address.getURI());
                    }
                }
            }
        }
    }

    private void into(PDAnnotationLink link, String id, List<PDPage> pages) {
        link.setContents(PrintedPage.nameOf(id));
        link.getCOSObject().removeItem(COSName.A);
        var place = places.get(id);
        if (place != null) {
            link.setAction(action(pages.get(place.page()), place));
        }
    }

    private static PDActionGoTo action(PDPage page, Place place) {
        var destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop(Math.round(place.area().getUpperRightY()));
        var action = new PDActionGoTo();
        action.setDestination(destination);
        return action;
    }
}
