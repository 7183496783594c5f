package org.recto.ui.page;

import org.recto.annotation.Codebook;
import org.recto.annotation.Theme;
import org.recto.text.Id;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The patterns of the bars under highlighted text, so that themes can be told apart without seeing their colours.
public enum Pattern {
    SOLID,
    DASHED,
    DOTTED,
    DASH_DOT,
    LONG,
    DASH_DOT_DOT;

    /// The lengths of dashes and gaps by turns, in pixels; empty for a solid line.
    public List<Double> dashes() {
        return switch (this) {
            case SOLID -> List.of();
            case DASHED -> List.of(7.0, 3.5);
            case DOTTED -> List.of(2.0, 2.5);
            case DASH_DOT -> List.of(9.0, 3.0, 2.0, 3.0);
            case LONG -> List.of(18.0, 4.0);
            case DASH_DOT_DOT -> List.of(9.0, 2.5, 2.0, 2.5, 2.0, 2.5);
        };
    }

    /// The pattern of each theme of a codebook. They are dealt out by the age of the themes, so that a new theme takes
    /// the next pattern and leaves the others theirs.
    public static Map<Id<Theme>, Pattern> of(Codebook codebook) {
        var patterns = new HashMap<Id<Theme>, Pattern>();
        var byAge = codebook.themes().stream().map(Theme::id).sorted().toList();
        for (int i = 0; i < byAge.size(); i++) {
            patterns.put(byAge.get(i), values()[i % values().length]);
        }
        return patterns;
    }
}
