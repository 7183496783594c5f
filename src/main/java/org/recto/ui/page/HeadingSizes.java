package org.recto.ui.page;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.recto.text.BlockKind;

import java.util.HashMap;
import java.util.Map;

/// How large titles and headings are set, in sizes of the text: less on a narrow page, and never so large that a word
/// is broken which could stand on one line.
final class HeadingSizes {

    /// In lines as long as this, in sizes of the text, they have their full size; in lines of half that, hardly more
    /// than that of the text.
    private static final double WIDE = 16;

    private static final double NARROW = 8;

    /// The least size, for the sake of a long word.
    private static final double LEAST = 0.85;

    /// How much longer than its longest word a line must be.
    private static final double SPARE = 1.02;

    /// In steps, so that a page which is drawn wider with the mouse is not set anew at each pixel.
    private static final double STEP = 0.05;

    /// How wide the long words of each rank are, in sizes of the text they are set in.
    private final Map<LongWords.Rank, double[]> widths = new HashMap<>();

    private final Map<LongWords.Rank, Double> sizes = new HashMap<>();

    /// @param font that of headings, in any size
    HeadingSizes(LongWords words, Font font) {
        words.byRank()
                .forEach((rank, longest) ->
                        widths.put(rank, longest.stream().mapToDouble(word -> width(word, font)).toArray()));
        fit(WIDE);
    }

    private static double width(String word, Font font) {
        var text = new Text(word);
        text.setFont(font);
        return text.getLayoutBounds().getWidth() / font.getSize();
    }

    /// Makes them fit lines of another length.
    ///
    /// @param line its length in sizes of the text
    /// @return whether any of them has another size now
    boolean fit(double line) {
        var before = Map.copyOf(sizes);
        widths.forEach((rank, words) -> sizes.put(rank, size(full(rank.kind(), rank.level()), words, line)));
        return !before.equals(sizes);
    }

    private static double size(double full, double[] words, double line) {
        double part = Math.clamp((line - NARROW) / (WIDE - NARROW), 0, 1);
        double size = 1 + (full - 1) * part;
        for (double word : words) {
            double most = line / (word * SPARE);
            if (most >= LEAST) {
                size = Math.min(size, most);
            }
        }
        return size == full ? full : Math.max(LEAST, Math.floor(size / STEP) * STEP);
    }

    /// The size of a heading; its full size, if the reading has none such.
    double of(BlockKind kind, int level) {
        return sizes.getOrDefault(new LongWords.Rank(kind, level), full(kind, level));
    }

    private static double full(BlockKind kind, int level) {
        return kind == BlockKind.TITLE ? 1.6 : level <= 1 ? 1.4 : level == 2 ? 1.2 : 1.05;
    }
}
