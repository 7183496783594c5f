package org.recto.ui.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Draws a [Painting] behind the text of one cell: one path for each colour of wash, one for each colour and pattern of
/// bar.
final class HighlightLayer {

    private static final double BAR = 2;
    private static final double BAR_STEP = 3;

    private final PageCell cell;
    private final Painting painting;
    private final Tints tints;
    private final PageColours colours;
    private final Typesetter typesetter;
    private final double size;
    private final Map<Object, Path> paths = new LinkedHashMap<>();
    private final List<Node> drawn = new ArrayList<>();
    private List<SignPlaces.Spot> signs = List.of();

    private record BarKind(Color colour, Pattern pattern) {}

    private HighlightLayer(PageCell cell, Painting painting, Tints tints, PageColours colours, Typesetter typesetter) {
        this.cell = cell;
        this.painting = painting;
        this.tints = tints;
        this.colours = colours;
        this.typesetter = typesetter;
        this.size = typesetter.size(cell.chunk());
    }

    /// The nodes that show a painting, from back to front.
    static List<Node> draw(PageCell cell, Painting painting, Tints tints, PageColours colours, Typesetter typesetter) {
        var layer = new HighlightLayer(cell, painting, tints, colours, typesetter);
        painting.fills().forEach(layer::fill);
        painting.bars().forEach(layer::bar);
        layer.drawn.addAll(layer.paths.values());
        layer.signs = SignPlaces.of(cell, painting.signs(), layer.size);
        layer.signs.forEach(layer::sign);
        painting.frames().forEach(layer::frame);
        layer.countHidden();
        return layer.drawn;
    }

    private void fill(Painting.Fill fill) {
        var shade = tints.of(fill.look().colour()).fill();
        var path = paths.computeIfAbsent(shade, _ -> Shapes.filled(shade));
        for (Rectangle2D box : cell.printedBoxes(fill.range())) {
            Shapes.box(path, washed(box));
        }
    }

    /// A line's box is taller than its letters; the wash hugs the letters.
    private Rectangle2D washed(Rectangle2D box) {
        double top = box.getMinY() + size * 0.16;
        return new Rectangle2D(box.getMinX(), top, box.getWidth(), Math.max(1, box.getMaxY() - top));
    }

    private void bar(Painting.Bar bar) {
        var shade = tints.of(bar.look().colour()).bar();
        var path =
                paths.computeIfAbsent(
                        new BarKind(shade, bar.look().pattern()),
                        _ -> Shapes.stroked(shade, BAR, bar.look().pattern().dashes()));
        for (Rectangle2D box : cell.printedBoxes(bar.range())) {
            double y = Math.round(box.getMaxY() - size * 0.14) + BAR / 2 + bar.lane() * BAR_STEP;
            Shapes.line(path, box.getMinX(), box.getMaxX(), y);
        }
    }

    private void sign(SignPlaces.Spot spot) {
        double x = spot.box().getMinX();
        double y = spot.box().getMinY();
        drawn.add(spot.note() ? Signs.note(x, y, size, colours) : Signs.link(x, y, size, colours));
    }

    private void frame(Painting.Frame frame) {
        drawn.addAll(Frames.draw(cell.printedBoxes(frame.range()), frame, size, colours));
    }

    private void countHidden() {
        if (painting.hidden().isEmpty()) {
            return;
        }
        for (TextLineInfo line : cell.lines()) {
            int more = painting.hiddenWithin(cell.range(line));
            if (more > 0) {
                var text = new Text("+" + more);
                text.setFont(typesetter.marginFont());
                text.setFill(colours.muted());
                text.setManaged(false);
                text.setX(besideSigns(line));
                text.setY(line.bounds().getMaxY() - size * 0.3);
                drawn.add(text);
            }
        }
    }

    /// Where there is room at the end of a line.
    private double besideSigns(TextLineInfo line) {
        return signs.stream()
                .map(SignPlaces.Spot::box)
                .filter(box -> line.bounds().contains(line.bounds().getMinX(), box.getMinY() + box.getHeight() / 2))
                .mapToDouble(box -> box.getMaxX() + 2)
                .max()
                .orElse(SignPlaces.beside(cell));
    }
}
