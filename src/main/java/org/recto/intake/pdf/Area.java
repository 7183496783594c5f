package org.recto.intake.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A rectangle on a sheet over which a link or a mark lies.
///
/// @param link its address, or empty
/// @param mark the number of the mark, or -1
record Area(double left, double top, double right, double bottom, String link, int mark) {

    static Area of(Sheet sheet, PDRectangle box, String link, int mark) {
        return of(
                sheet,
                new float[] {box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()},
                0,
                4,
                link,
                mark);
    }

    /// The rectangle around some points of a drawing.
    ///
    /// @param points x and y by turns
    /// @param from the index of the first number
    /// @param count of numbers
    static Area of(Sheet sheet, float[] points, int from, int count, String link, int mark) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = from; i < from + count; i += 2) {
            double x = sheet.x(points[i], points[i + 1]);
            double y = sheet.y(points[i], points[i + 1]);
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return new Area(left, top, right, bottom, link, mark);
    }

    boolean holds(double x, double y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }
}
