package org.recto.ui.notes;

import org.recto.annotation.Link;
import org.recto.ui.bridge.Deeds;
import org.recto.ui.parts.Layer;

/// Opens the form of a link.
public final class LinkForms {

    private final Deeds deeds;
    private final Layer layer;

    public LinkForms(Deeds deeds, Layer layer) {
        this.deeds = deeds;
        this.layer = layer;
    }

    void open(Link link) {
        layer.open(LinkForm.of(new LinkFormModel(deeds, link), layer::close));
    }
}
