package org.recto.ui;

import javafx.scene.image.Image;

import org.recto.text.FormatKind;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.desk.DeskModel;
import org.recto.ui.page.ReadingView;
import org.recto.ui.parts.Decoding;
import org.recto.ui.parts.Layer;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.PictureCard;
import org.recto.ui.parts.Words;

import java.util.Optional;
import java.util.function.Consumer;

/// Where the addresses in readings and notes lead: to the web, or to a picture of the reading that is read. Nothing
/// else that a text points to is opened.
///
/// @param browse opens an address of the web
record Addresses(Bridge bridge, DeskModel desk, Layer layer, Notices notices, Consumer<String> browse) {

    void follow(String address) {
        if (address.startsWith(ReadingView.PICTURE)) {
            showPicture(address.substring(ReadingView.PICTURE.length()));
        } else if (address.matches("(?i)https?://.*")) {
            browse.accept(address);
        } else {
            notices.mention(Words.of("page.link", address));
        }
    }

    private void showPicture(String sha256) {
        desk.active()
                .get()
                .reading()
                .flatMap(id -> bridge.contents().get().reading(id))
                .ifPresent(reading ->
                        bridge.picture(
                                reading.edition(),
                                sha256,
                                Decoding::decode,
                                found -> show(found, words(sha256)),
                                problem -> notices.problem(problem.getMessage())));
    }

    /// The words of the reading that is read that stand for a picture.
    private String words(String sha256) {
        return desk.active()
                .get()
                .text()
                .map(open -> open.edition().text())
                .flatMap(text ->
                        text.blocks().stream()
                                .flatMap(block -> block.formats().stream())
                                .filter(it -> it.kind() == FormatKind.PICTURE && it.target().equals(sha256))
                                .map(it -> text.substring(it.range()))
                                .findFirst())
                .orElse("");
    }

    private void show(Optional<Image> picture, String words) {
        picture.ifPresentOrElse(
                image -> layer.open(new PictureCard(image, words, layer::close)),
                () -> notices.mention(Words.of("page.picture.none")));
    }
}
