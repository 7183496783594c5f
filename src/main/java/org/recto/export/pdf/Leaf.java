package org.recto.export.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/// A page that remembers what is linked and highlighted on it. Others read that anew whenever they are asked, and they
/// are asked for each link that is added.
final class Leaf extends PDPage {

    private @Nullable List<PDAnnotation> annotations;

    Leaf(PDRectangle size) {
        super(size);
    }

    @Override
    public List<PDAnnotation> getAnnotations() throws IOException {
        if (annotations == null) {
            annotations = super.getAnnotations();
        }
        return annotations;
    }

    @Override
    public void setAnnotations(List<PDAnnotation> given) {
        annotations = null;
        super.setAnnotations(given);
    }
}
