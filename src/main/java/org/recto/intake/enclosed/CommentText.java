package org.recto.intake.enclosed;

import org.recto.enclosure.Enclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What comments say: the themes in brackets in the first line, and the note below.
final class CommentText {

    private final List<Enclosure.Theme> themes;
    private final Map<String, Integer> byName = new HashMap<>();

    /// @param themes that a comment may name
    CommentText(List<Enclosure.Theme> themes) {
        this.themes = themes;
        for (int i = 0; i < themes.size(); i++) {
            byName.put(solid(themes.get(i).name()), i);
        }
    }

    /// What a comment says. Brackets with anything but themes in them belong to the note.
    Manner.Said of(String comment) {
        var lines = comment.strip().split("\n", 2);
        var first = lines[0].strip();
        if (first.startsWith("[") && first.endsWith("]")) {
            var named = named(first.substring(1, first.length() - 1));
            if (!named.isEmpty()) {
                return new Manner.Said(named, lines.length > 1 ? lines[1].strip() : "");
            }
        }
        return new Manner.Said(List.of(), comment.strip());
    }

    /// Names may have commas in them, so the longest that fits is taken.
    private List<Integer> named(String names) {
        var found = new ArrayList<Integer>();
        var parts = names.split(",", -1);
        int from = 0;
        while (from < parts.length) {
            int to = parts.length;
            while (to > from && !byName.containsKey(joined(parts, from, to))) {
                to--;
            }
            if (to == from) {
                return List.of();
            }
            found.add(byName.get(joined(parts, from, to)));
            from = to;
        }
        return found;
    }

    private static String joined(String[] parts, int from, int to) {
        return solid(String.join(",", List.of(parts).subList(from, to)));
    }

    /// Whether a comment says what one says that was written for a mark.
    boolean isSame(Enclosure.Mark mark, String comment) {
        var names = mark.themes().stream().map(themes::get).map(Enclosure.Theme::name).collect(Collectors.joining(","));
        return solid((names.isEmpty() ? "" : "[" + names + "]") + mark.note()).equals(solid(comment));
    }

    private static String solid(String words) {
        return new Solid(words).words();
    }
}
