package org.recto.export.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/// The property lists of a page (ISO 32000-1, 14.6.2) for what is drawn there and is no content (14.8.2.2).
///
/// OpenHTMLtoPDF wraps the background of every box into such an artifact, with a list of its own that says where it is,
/// and does so where there is no background, too: that was half of all objects of a file, and half of the time to write
/// it. Here all backgrounds of a page share one list, which says what they are.
final class Artifacts extends COSDictionary {

    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    private Artifacts() {
        var layout = new COSDictionary();
        layout.setItem(COSName.TYPE, LAYOUT);
        layout.setDirect(true);
        setItem(LAYOUT, layout);
    }

    /// The resources of a new page, with nothing else in them.
    static PDResources resources() {
        var resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Artifacts());
        return new PDResources(resources);
    }

    @Override
    public boolean containsValue(Object value) {
        return isBackground(value) || super.containsValue(value);
    }

    @Override
    public COSName getKeyForValue(Object value) {
        return isBackground(value) ? LAYOUT : super.getKeyForValue(value);
    }

    private static boolean isBackground(Object value) {
        return value instanceof COSDictionary list && COSName.BACKGROUND.equals(list.getCOSName(COSName.TYPE));
    }
}
