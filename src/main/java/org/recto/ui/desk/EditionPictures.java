package org.recto.ui.desk;

import javafx.scene.image.Image;

import org.recto.text.Edition;
import org.recto.text.FormatKind;
import org.recto.text.Id;
import org.recto.text.PictureSize;
import org.recto.text.Problem;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.page.PagePictures;
import org.recto.ui.parts.Decoding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The pictures of an edition in the packet.
final class EditionPictures implements PagePictures {

    private static final System.Logger LOG = System.getLogger(EditionPictures.class.getName());

    private final Id<Edition> edition;
    private final Map<String, PictureSize> sizes;
    private final Bridge bridge;

    private EditionPictures(Id<Edition> edition, Map<String, PictureSize> sizes, Bridge bridge) {
        this.edition = edition;
        this.sizes = Map.copyOf(sizes);
        this.bridge = bridge;
    }

    /// Reads how large the pictures are: on any thread, but it may take a moment. If that cannot be read, the words are
    /// shown alone; they are what a reading is.
    static PagePictures of(Edition edition, Bridge bridge) {
        boolean any =
                edition.text().blocks().stream()
                        .flatMap(block -> block.formats().stream())
                        .anyMatch(format -> format.kind() == FormatKind.PICTURE);
        if (!any) {
            return PagePictures.NONE;
        }
        try {
            var sizes = new HashMap<>(bridge.packet().pictureSizes(edition.id()));
            sizes.values().removeIf(size -> !Decoding.isPossible(size));
            return new EditionPictures(edition.id(), sizes, bridge);
        } catch (Problem problem) {
            LOG.log(System.Logger.Level.WARNING, "pictures", problem);
            return PagePictures.NONE;
        }
    }

    @Override
    public Map<String, PictureSize> sizes() {
        return sizes;
    }

    @Override
    public void decode(String sha256, PictureSize size, Consumer<Optional<Image>> then) {
        bridge.picture(
                edition,
                sha256,
                picture -> Decoding.decode(picture, size),
                then,
                problem -> {
                    LOG.log(System.Logger.Level.WARNING, "picture", problem);
                    then.accept(Optional.empty());
                });
    }
}
