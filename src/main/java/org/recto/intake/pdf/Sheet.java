package org.recto.intake.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A page as it lies before its reader: cropped, turned upright, measured from its left upper corner, y downwards.
///
/// @param turns how many quarters the page is turned clockwise, 0 to 3
record Sheet(double left, double bottom, double right, double top, int turns) {

    static Sheet of(PDPage page) {
        var box = page.getCropBox();
        var whole = box.getWidth() > 1 && box.getHeight() > 1 ? box : PDRectangle.LETTER;
        return new Sheet(
                whole.getLowerLeftX(),
                whole.getLowerLeftY(),
                whole.getUpperRightX(),
                whole.getUpperRightY(),
                Math.floorMod(page.getRotation() / 90, 4));
    }

    double width() {
        return turns % 2 == 0 ? right - left : top - bottom;
    }

    double height() {
        return turns % 2 == 0 ? top - bottom : right - left;
    }

    /// Where a point of the drawing lies, from the left.
    double x(double x, double y) {
        return switch (turns) {
            case 1 -> y - bottom;
            case 2 -> right - x;
            case 3 -> top - y;
            default -> x - left;
        };
    }

    /// Where a point of the drawing lies, from above.
    double y(double x, double y) {
        return switch (turns) {
            case 1 -> x - left;
            case 2 -> y - bottom;
            case 3 -> right - x;
            default -> top - y;
        };
    }

    boolean holds(double x, double y) {
        return x >= 0 && y >= 0 && x <= width() && y <= height();
    }
}
