package org.recto.ui.page;

import javafx.scene.image.Image;

import org.recto.text.PictureSize;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Brings the pictures in sight to the page: asks for each in the size in which it stands there, and for no other.
final class PlatePainter {

    private final PagePictures source;
    private final Runnable changed;
    private final RecentPictures recent = new RecentPictures();
    private final Set<String> damaged = new HashSet<>();
    private int awaited;

    /// @param changed asks for another layout: a picture has come, or turned out to be damaged
    PlatePainter(PagePictures source, Runnable changed) {
        this.source = source;
        this.changed = changed;
    }

    /// How many turned out to be damaged, for which no room is to be kept.
    int damaged() {
        return damaged.size();
    }

    /// Whether a picture may be shown, as far as is known.
    boolean isSound(String sha256) {
        return !damaged.contains(sha256);
    }

    /// Whether pictures in sight are still being decoded.
    boolean isWaiting() {
        return awaited > 0;
    }

    /// Puts a cell's pictures where they belong.
    ///
    /// @param faded whether a lens looks for something else
    void paint(PageCell cell, PageColours colours, boolean faded) {
        var lines = cell.lines();
        var plates = cell.plates();
        plates.place(
                cell.flow().getInsets().getLeft(),
                lines.getFirst().bounds().getMinY(),
                lines.getLast().bounds().getMaxY());
        for (PlateView view : plates.views()) {
            if (view.node().isVisible()) {
                fetch(cell, view);
            }
            view.colours(colours, faded);
        }
    }

    private void fetch(PageCell cell, PlateView view) {
        var size = view.needed(scale(cell));
        if (view.isShown(size) || view.isAwaited()) {
            return;
        }
        var sha256 = view.plate().sha256();
        var known = recent.find(sha256, size);
        if (known.isPresent()) {
            view.show(known.get(), size);
        } else {
            awaited++;
            view.await(true);
            source.decode(sha256, size, image -> decoded(view, size, image));
        }
    }

    private static double scale(PageCell cell) {
        var scene = cell.flow().getScene();
        return scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
    }

    /// The next layout gives it its ground, and asks again if it has another size by now.
    private void decoded(PlateView view, PictureSize size, Optional<Image> image) {
        awaited--;
        view.await(false);
        if (image.isPresent()) {
            recent.keep(view.plate().sha256(), size, image.get());
            view.show(image.get(), size);
        } else {
            damaged.add(view.plate().sha256());
        }
        changed.run();
    }
}
