package org.recto.ui.page;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

import org.recto.text.BlockKind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Draws what stands beside a chunk and is no part of its text: the number by which its paragraph is cited, the bullet
/// of a list item, the rule beside a quotation.
final class MarginLayer {

    private static final Pattern ITS_OWN_NUMBER = Pattern.compile("(?:[0-9]{1,4}|[A-Za-z])[.)]\\s");

    /// Between a paragraph's number and its text.
    private static final double GAP = 16;

    private final PageCell cell;
    private final Typesetter typesetter;
    private final PageColours colours;
    private final Color numbers;
    private final double left;
    private final double size;

    private MarginLayer(PageCell cell, Typesetter typesetter, PageColours colours, Color numbers) {
        this.cell = cell;
        this.typesetter = typesetter;
        this.colours = colours;
        this.numbers = numbers;
        this.left = cell.flow().getInsets().getLeft();
        this.size = typesetter.size(cell.chunk());
    }

    /// @param number of the chunk's paragraph; 0 if it has none
    /// @param numbers the colour of paragraphs' numbers
    static List<Node> draw(PageCell cell, int number, Typesetter typesetter, PageColours colours, Color numbers) {
        var layer = new MarginLayer(cell, typesetter, colours, numbers);
        var drawn = new ArrayList<Node>(2);
        if (cell.chunk().first() && number > 0) {
            drawn.add(layer.number(number));
        }
        if (cell.chunk().first() && cell.chunk().kind() == BlockKind.LIST_ITEM && !isNumbered(cell)) {
            drawn.add(layer.bullet());
        }
        if (cell.chunk().kind() == BlockKind.QUOTATION) {
            drawn.add(layer.rule());
        }
        return drawn;
    }

    /// Whether a list's item begins with a number or a letter of its own, which is then part of the text.
    private static boolean isNumbered(PageCell cell) {
        return ITS_OWN_NUMBER.matcher(cell.words()).lookingAt();
    }

    private Node number(int number) {
        var text = new Text(Integer.toString(number));
        text.setFont(typesetter.marginFont());
        text.setFill(numbers);
        text.setManaged(false);
        text.setTextOrigin(VPos.BASELINE);
        double edge = left - typesetter.indent(cell.chunk()) - GAP;
        text.setX(Math.rint(edge - text.getLayoutBounds().getWidth()));
        text.setY(baseline());
        return text;
    }

    private double baseline() {
        return cell.flow().getBaselineOffset();
    }

    private Node bullet() {
        double radius = size * 0.13;
        var bullet = new Circle(left - size * 0.75, baseline() - size * 0.27, radius);
        boolean hollow = cell.chunk().level() % 2 == 0;
        bullet.setFill(hollow ? Color.TRANSPARENT : colours.ink());
        bullet.setStroke(hollow ? colours.ink() : null);
        bullet.setManaged(false);
        return bullet;
    }

    private Node rule() {
        var lines = cell.lines();
        var rule = Shapes.stroked(colours.muted().deriveColor(0, 1, 1, 0.5), 2, List.of());
        double from = lines.getFirst().bounds().getMinY();
        double to = cell.chunk().last() ? lines.getLast().bounds().getMaxY() : cell.height();
        Shapes.upright(rule, Math.rint(left - size * 0.9), from, to);
        return rule;
    }
}
