package org.recto.ui.themes;

import org.recto.annotation.Codebook;
import org.recto.annotation.Theme;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds themes by what is typed: those whose name begins with it first, then those in which a later word does, then
/// those that have it anywhere. Case and accents do not matter.
public final class ThemeFinder {

    /// What what is typed may mean.
    public sealed interface Choice {

        /// A theme that is there.
        record Known(Theme theme) implements Choice {}

        /// A theme that would be made.
        record New(String name) implements Choice {}
    }

    private static final int NOWHERE = 3;

    private final Codebook codebook;

    public ThemeFinder(Codebook codebook) {
        this.codebook = codebook;
    }

    /// The themes that fit, the likeliest first; all of them while nothing is typed.
    public List<Theme> find(String typed) {
        var wanted = folded(typed);
        return codebook.themes().stream()
                .filter(theme -> rank(theme, wanted) < NOWHERE)
                .sorted(Comparator.comparingInt(theme -> rank(theme, wanted)))
                .toList();
    }

    /// The themes that fit, and the one that would be made, unless there is one of just this name.
    public List<Choice> findOrMake(String typed) {
        var choices = new ArrayList<Choice>(find(typed).stream().map(Choice.Known::new).toList());
        if (!typed.isBlank() && codebook.named(typed).isEmpty()) {
            choices.add(new Choice.New(typed.strip()));
        }
        return choices;
    }

    private static int rank(Theme theme, String wanted) {
        var name = folded(theme.name());
        if (name.startsWith(wanted)) {
            return 0;
        }
        return name.contains(" " + wanted) ? 1 : name.contains(wanted) ? 2 : NOWHERE;
    }

    private static String folded(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
