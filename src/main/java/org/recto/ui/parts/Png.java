package org.recto.ui.parts;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Writes pictures as PNG files.
///
/// The JDK's own encoder does it. Its buffer class is the only piece of AWT in the program; no AWT toolkit is started,
/// so neither a display nor the `javafx.swing` module is needed.
public final class Png {

    private Png() {}

    /// Writes a picture, replacing the file if there is one. Needs no particular thread, but the picture must not
    /// change meanwhile.
    ///
    /// @param image a picture that has been loaded; its transparency is kept
    /// @param file where to; its folder is made if it is missing
    /// @throws UncheckedIOException if the file cannot be written
    public static void write(Image image, Path file) {
        var pixels = image.getPixelReader();
        if (pixels == null) {
            throw new IllegalArgumentException("the picture has not been loaded");
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var argb = new int[width * height];
        pixels.getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        var buffer = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        buffer.setRGB(0, 0, width, height, argb, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = Files.newOutputStream(file)) {
                ImageIO.write(buffer, "png", out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
