package org.recto.export.markdown;

import org.recto.annotation.Theme;
import org.recto.text.Id;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// The themes of a codebook as tags of the kind that note-taking programs find and gather: `#Personal-diplomacy`, and
/// below a parent `#Trust/Misperception`. No two themes have the same tag, and none is a bare number, which is no tag.
final class Tags {

    private static final Pattern NO_TAG = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");

    private final Map<Id<Theme>, String> tags = new HashMap<>();

    /// @param codebook each parent before its children
    Tags(List<Theme> codebook) {
        Set<String> taken = new HashSet<>();
        for (Theme theme : codebook) {
            var parent = theme.parent() == null ? null : tags.get(theme.parent());
            var name = (parent == null ? "#" : parent + "/") + word(theme.name());
            var tag = name;
            for (int i = 2; !taken.add(tag.toLowerCase(Locale.ROOT)); i++) {
                tag = name + "-" + i;
            }
            tags.put(theme.id(), tag);
        }
    }

    private static String word(String name) {
        var word = NO_TAG.matcher(name).replaceAll("-").replaceAll("^-|-$", "");
        return word.chars().allMatch(Character::isDigit) ? ("theme-" + word).replaceAll("-$", "") : word;
    }

    Raw of(Theme theme) {
        return new Raw(Objects.requireNonNull(tags.get(theme.id()), "a theme of the codebook"));
    }
}
