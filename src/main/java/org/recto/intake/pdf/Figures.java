package org.recto.intake.pdf;

import org.recto.text.BlockKind;
import org.recto.text.Picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the pictures that captions speak of: the nearest above or below, in the same column. A picture without a
/// caption has no words that could stand for it, and is left out.
final class Figures {

    /// How far a caption may stand from its picture, in points.
    private static final double NEAR = 60;

    private final Map<Integer, List<Plate>> plates;
    private final Set<Plate> used = new HashSet<>();
    private final IdentityHashMap<Piece, Picture> pictures = new IdentityHashMap<>();
    private int bytes;

    private Figures(List<Plate> plates) {
        this.plates = plates.stream().collect(Collectors.groupingBy(Plate::page));
    }

    /// Each caption's picture.
    static IdentityHashMap<Piece, Picture> of(List<Piece> pieces, List<Plate> plates) {
        var figures = new Figures(plates);
        pieces.stream().filter(Figures::isCaption).forEach(figures::match);
        return figures.pictures;
    }

    private static boolean isCaption(Piece piece) {
        return piece.kind() == BlockKind.FIGURE && Captions.begins(piece.first().text());
    }

    private void match(Piece caption) {
        var near = new ArrayList<>(plates.getOrDefault(caption.first().page(), List.of()));
        near.removeIf(plate -> used.contains(plate) || distance(plate, caption) > NEAR);
        near.sort(
                Comparator.comparingDouble((Plate plate) -> distance(plate, caption))
                        .thenComparing(Plate::size, Comparator.reverseOrder()));
        for (Plate plate : near) {
            var picture = PictureFile.of(plate.stream(), PdfCaps.PICTURES - bytes);
            if (picture.isPresent()) {
                bytes += picture.get().bytes().length;
                used.add(plate);
                pictures.put(caption, picture.get());
                return;
            }
        }
    }

    /// How much white lies between a picture and its caption, if one stands above the other.
    private static double distance(Plate plate, Piece caption) {
        double start = caption.lines().stream().mapToDouble(Line::start).min().orElse(0);
        double end = caption.lines().stream().mapToDouble(Line::end).max().orElse(0);
        if (Math.min(end, plate.right()) <= Math.max(start, plate.left())) {
            return Double.MAX_VALUE;
        }
        double above = caption.first().y() - caption.size() - plate.bottom();
        double below = plate.top() - caption.last().y();
        double gap = Math.max(above, below);
        return gap < -caption.size() ? Double.MAX_VALUE : Math.max(0, gap);
    }
}
