package org.recto.intake.pdf;

import org.apache.pdfbox.cos.COSStream;

/// A picture where it stands on an upright page, measured from its left upper corner in points.
///
/// @param page the index of the page
record Plate(int page, COSStream stream, double left, double top, double right, double bottom) {

    double size() {
        return (right - left) * (bottom - top);
    }
}
