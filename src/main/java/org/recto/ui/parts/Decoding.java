package org.recto.ui.parts;

import javafx.scene.image.Image;

import org.recto.text.Picture;
import org.recto.text.PictureSize;

import java.io.ByteArrayInputStream;
import java.util.Optional;

/// Makes images of pictures that strangers may have made. To be done in the background.
public final class Decoding {

    /// Pixels of a picture that is decoded: 160 MB while that is done. A few bytes may claim a thousand times as many.
    private static final long MOST_PIXELS = 40_000_000;

    private Decoding() {}

    /// Whether a picture of this size is decoded at all.
    public static boolean isPossible(PictureSize size) {
        return (long) size.width() * size.height() <= MOST_PIXELS;
    }

    /// Decodes a picture in its own size.
    ///
    /// @return empty if it is damaged, or larger than any picture should be
    public static Optional<Image> decode(Picture picture) {
        return PictureSize.of(picture.bytes()).flatMap(size -> decode(picture, size));
    }

    /// Decodes a picture and makes it this large.
    ///
    /// @return empty if it is damaged, or larger than any picture should be
    public static Optional<Image> decode(Picture picture, PictureSize to) {
        return PictureSize.of(picture.bytes())
                .filter(Decoding::isPossible)
                .map(_ -> image(StillGif.of(picture.bytes()), to))
                .filter(image -> !image.isError());
    }

    private static Image image(byte[] file, PictureSize size) {
        return new Image(new ByteArrayInputStream(file), size.width(), size.height(), false, true);
    }
}
