package org.recto.intake.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/// A page that was found by [PageTree]. It keeps fonts for the pages after it.
final class Leaf extends PDPage {

    private final ResourceCache cache;

    Leaf(COSDictionary page, ResourceCache cache) {
        super(page);
        this.cache = cache;
    }

    @Override
    public PDResources getResources() {
        var resources = getCOSObject().getCOSDictionary(COSName.RESOURCES);
        return new PDResources(resources == null ? new COSDictionary() : resources, cache);
    }

    @Override
    public ResourceCache getResourceCache() {
        return cache;
    }
}
