package org.recto.intake.epub;

import org.jsoup.nodes.Element;
import org.recto.intake.markup.DataPictures;
import org.recto.intake.markup.PictureSource;
import org.recto.intake.markup.Pictures;
import org.recto.intake.zip.Archive;
import org.recto.intake.zip.Href;
import org.recto.text.Picture;
import org.recto.text.Problem;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The pictures of a book, without its cover.
final class BookPictures {

    private final Archive archive;
    private final Pictures pictures;
    private final Set<String> covers;
    private final Map<String, Optional<Picture>> known = new HashMap<>();

    BookPictures(Archive archive, Pictures pictures, Set<String> covers) {
        this.archive = archive;
        this.pictures = pictures;
        this.covers = covers;
    }

    /// The pictures to which a chapter refers.
    ///
    /// @param entry the chapter's file
    PictureSource of(String entry) {
        var within = new DataPictures(pictures);
        return address ->
                address.startsWith("data:") ? within.at(address) : Href.resolve(entry, address).flatMap(this::picture);
    }

    /// Whether a picture in a chapter is the cover.
    boolean isCover(String entry, Element picture) {
        return switch (picture.normalName()) {
            case "img" -> isCover(entry, picture.attr("src"));
            case "image" -> isCover(entry, Xml.attribute(picture, "href"));
            default -> false;
        };
    }

    private boolean isCover(String entry, String address) {
        return !address.isEmpty() && Href.resolve(entry, address).filter(covers::contains).isPresent();
    }

    private Optional<Picture> picture(String name) {
        return known.computeIfAbsent(name, this::unpack);
    }

    /// A picture that is damaged or too large is left out; the text is none the worse.
    private Optional<Picture> unpack(String name) {
        try {
            return archive.find(name).flatMap(pictures::take);
        } catch (Problem _) {
            return Optional.empty();
        }
    }
}
