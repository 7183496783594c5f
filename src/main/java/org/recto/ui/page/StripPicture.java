package org.recto.ui.page;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Draws the rows of the overview strip as a picture: quicker than thousands of shapes, and drawn anew only when
/// something is marked.
final class StripPicture {

    private StripPicture() {}

    /// @param width of the picture, in pixels
    static Image of(StripRows rows, Tints tints, int width) {
        int height = Math.max(1, rows.size());
        var pixels = new int[width * height];
        for (int row = 0; row < rows.size(); row++) {
            var colours = rows.at(row);
            for (int i = 0; i < colours.length; i++) {
                int argb = argb(tints.of(colours[i]).bar());
                for (int x = i * width / colours.length; x < (i + 1) * width / colours.length; x++) {
                    pixels[row * width + x] = argb;
                }
            }
        }
        var picture = new WritableImage(width, height);
        picture.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return picture;
    }

    private static int argb(Color colour) {
        return channel(colour.getOpacity()) << 24
                | channel(colour.getRed()) << 16
                | channel(colour.getGreen()) << 8
                | channel(colour.getBlue());
    }

    private static int channel(double value) {
        return (int) Math.round(value * 255);
    }
}
