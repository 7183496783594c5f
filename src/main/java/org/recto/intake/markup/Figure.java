package org.recto.intake.markup;

import org.recto.intake.format.BlockText;
import org.recto.intake.format.Notices;
import org.recto.text.FormatKind;
import org.recto.text.Picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A figure while it is met: its pictures, and the words about them, in whichever order they come.
final class Figure {

    /// A picture in the text.
    ///
    /// @param words what the source says that it shows, or empty
    /// @param picture the picture itself, if it is at hand
    record Image(String words, Optional<Picture> picture) {

        boolean isOfUse() {
            return !words.isBlank() || picture.isPresent();
        }

        /// The words of a block that is this picture.
        BlockText block() {
            return captioned(BlockText.plain(words.isBlank() ? Notices.of("picture") : words), this);
        }
    }

    private final List<Image> images = new ArrayList<>();
    private final List<BlockText> captions = new ArrayList<>();

    void add(Image image) {
        images.add(image);
    }

    void add(BlockText caption) {
        captions.add(caption);
    }

    /// The words of its blocks: the first caption stands for the first picture that is at hand, and every other picture
    /// for itself.
    List<BlockText> blocks() {
        var blocks = new ArrayList<BlockText>();
        var rest = new ArrayList<>(images);
        if (!captions.isEmpty()) {
            var shown = images.stream().filter(image -> image.picture.isPresent()).findFirst();
            shown.ifPresent(image -> captioned(captions.getFirst(), image));
            shown.ifPresent(rest::remove);
            rest.removeIf(image -> image.picture.isEmpty());
            blocks.addAll(captions);
        }
        rest.stream().filter(Image::isOfUse).map(Image::block).forEach(blocks::add);
        return blocks;
    }

    private static BlockText captioned(BlockText caption, Image image) {
        image.picture.ifPresent(picture -> caption.format(FormatKind.PICTURE, 0, picture.sha256()));
        return caption;
    }
}
