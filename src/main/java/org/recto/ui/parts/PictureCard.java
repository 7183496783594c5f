package org.recto.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// A picture of a reading, as large as it is or as the window has room for.
public final class PictureCard implements Card {

    /// Of the window.
    private static final double SHARE = 0.8;

    private final Button done;
    private final VBox node;

    /// @param words that stand for it in the reading; may be empty
    /// @param close closes it
    public PictureCard(Image image, String words, Runnable close) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(words.isBlank() ? Words.of("page.picture.one") : words);
        done = Buttons.main(Words.of("picture.done"), close);
        node = new VBox(view, done);
        node.setAlignment(Pos.CENTER);
        node.getStyleClass().addAll("card", "picture");
        node.sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(it -> fit(view, image, it)));
    }

    private static void fit(ImageView view, Image image, Scene scene) {
        view.fitWidthProperty()
                .bind(scene.widthProperty().multiply(SHARE).map(it -> Math.min(image.getWidth(), it.doubleValue())));
        view.fitHeightProperty()
                .bind(scene.heightProperty().multiply(SHARE).map(it -> Math.min(image.getHeight(), it.doubleValue())));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        done.requestFocus();
    }

    @Override
    public boolean dims() {
        return true;
    }
}
