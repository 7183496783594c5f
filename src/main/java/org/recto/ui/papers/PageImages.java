package org.recto.ui.papers;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.jspecify.annotations.Nullable;
import org.recto.handout.PagePicture;
import org.recto.packet.Printout;
import org.recto.ui.bridge.Bridge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The pages of a printout as pictures, drawn in the background when they come into sight. Only the few that did so
/// last are kept.
///
/// To be used on the window's thread.
final class PageImages {

    /// More than are ever in sight at a time; a page takes some four megabytes.
    private static final int MOST = 8;

    private final Printout printout;
    private final Executor background;
    private final Consumer<Throwable> unexpected;
    private final Map<Integer, ObjectProperty<@Nullable Image>> images = new HashMap<>();

    /// The pages that have come into sight last, the latest first.
    private final Deque<Integer> recent = new ArrayDeque<>();

    private final Deque<Integer> wanted = new ArrayDeque<>();
    private double scale = 1;
    private boolean drawing;
    private boolean closed;

    /// @param unexpected hears of failures that nobody foresaw
    PageImages(Printout printout, Executor background, Consumer<Throwable> unexpected) {
        this.printout = printout;
        this.background = background;
        this.unexpected = unexpected;
    }

    /// How large pages are drawn from now on.
    ///
    /// @param pixels a point
    void setScale(double pixels) {
        if (Math.abs(pixels - scale) > 0.01) {
            scale = pixels;
            List.copyOf(recent).forEach(this::ask);
        }
    }

    /// The picture of a page; null until it is drawn, and when it has been out of sight for long.
    ReadOnlyObjectProperty<@Nullable Image> of(int page) {
        return images.computeIfAbsent(page, _ -> new SimpleObjectProperty<>());
    }

    /// Draws a page, unless that is done: it has come into sight.
    void want(int page) {
        boolean isNew = !recent.remove((Integer) page);
        recent.addFirst(page);
        while (recent.size() > MOST) {
            int gone = recent.removeLast();
            wanted.remove((Integer) gone);
            Optional.ofNullable(images.get(gone)).ifPresent(image -> image.set(null));
        }
        if (isNew) {
            ask(page);
        }
    }

    /// Draws no more.
    void close() {
        closed = true;
        wanted.clear();
        recent.clear();
        images.clear();
    }

    /// What was asked for last is in sight, and is drawn first.
    private void ask(int page) {
        wanted.remove((Integer) page);
        wanted.addFirst(page);
        draw();
    }

    boolean isDrawing() {
        return drawing;
    }

    private void draw() {
        if (drawing || closed || wanted.isEmpty()) {
            return;
        }
        drawing = true;
        int page = wanted.removeFirst();
        double now = scale;
        var _ =
                CompletableFuture.supplyAsync(() -> printout.draw(page, now), background)
                        .whenCompleteAsync((picture, failure) -> drawn(page, picture, failure), Bridge::onWindowThread);
    }

    private void drawn(int page, @Nullable PagePicture picture, @Nullable Throwable failure) {
        drawing = false;
        if (closed) {
            // what is closed while it is drawn may fail
            return;
        }
        var image = images.get(page);
        if (picture != null && image != null && recent.contains(page)) {
            image.set(image(picture));
        }
        if (failure != null) {
            unexpected.accept(failure);
        }
        draw();
    }

    /// The picture of a page for the window.
    static Image image(PagePicture picture) {
        return new WritableImage(
                new PixelBuffer<>(
                        picture.width(), picture.height(), picture.argb(), PixelFormat.getIntArgbPreInstance()));
    }
}
