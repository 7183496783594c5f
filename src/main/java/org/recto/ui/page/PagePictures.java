package org.recto.ui.page;

import javafx.scene.image.Image;

import org.recto.text.PictureSize;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Where the pages of a text have its pictures from.
public interface PagePictures {

    /// A text without pictures.
    PagePictures NONE =
            new PagePictures() {
                @Override
                public Map<String, PictureSize> sizes() {
                    return Map.of();
                }

                @Override
                public void decode(String sha256, PictureSize size, Consumer<Optional<Image>> then) {
                    then.accept(Optional.empty());
                }
            };

    /// How large the pictures are that can be shown, by their digests. The same at every call, and told at once.
    Map<String, PictureSize> sizes();

    /// Reads a picture and makes it this large, in the background.
    ///
    /// @param size in pixels of the screen
    /// @param then hears of it on the window's thread, perhaps at once; empty if it is damaged or not there
    void decode(String sha256, PictureSize size, Consumer<Optional<Image>> then);
}
