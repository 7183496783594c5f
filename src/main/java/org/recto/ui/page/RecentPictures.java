package org.recto.ui.page;

import javafx.scene.image.Image;

import org.recto.text.PictureSize;

import java.util.LinkedHashMap;
import java.util.Optional;

/// The pictures that were decoded last, so that one that is scrolled out of sight and back is there at once.
final class RecentPictures {

    /// Pixels of all of them together: at four bytes each, 32 MB a page.
    private static final long MOST = 8_000_000;

    private final LinkedHashMap<Key, Image> images = new LinkedHashMap<>(16, 0.75F, true);
    private long pixels;

    private record Key(String sha256, PictureSize size) {

        long pixels() {
            return (long) size.width() * size.height();
        }
    }

    Optional<Image> find(String sha256, PictureSize size) {
        return Optional.ofNullable(images.get(new Key(sha256, size)));
    }

    void keep(String sha256, PictureSize size, Image image) {
        var key = new Key(sha256, size);
        if (images.put(key, image) == null) {
            pixels += key.pixels();
        }
        while (pixels > MOST && images.size() > 1) {
            pixels -= images.pollFirstEntry().getKey().pixels();
        }
    }
}
