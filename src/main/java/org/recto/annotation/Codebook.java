package org.recto.annotation;

import org.jspecify.annotations.Nullable;
import org.recto.text.Id;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The themes of a packet as the tree they form.
///
/// A theme whose parent is missing, or that would be its own ancestor, stands at the top: files come from strangers.
public final class Codebook {

    private static final Comparator<Theme> ORDER = Comparator.comparingInt(Theme::position).thenComparing(Theme::id);

    private final Map<Id<Theme>, Theme> byId = new HashMap<>();
    private final Map<@Nullable Id<Theme>, List<Theme>> children = new HashMap<>();
    private final List<Theme> inOrder = new ArrayList<>();

    public Codebook(Collection<Theme> themes) {
        themes.forEach(theme -> byId.put(theme.id(), theme));
        themes.stream()
                .sorted(ORDER)
                .forEach(theme -> children.computeIfAbsent(parentOf(theme), _ -> new ArrayList<>()).add(theme));
        walk(null);
    }

    private void walk(@Nullable Id<Theme> parent) {
        for (Theme theme : children.getOrDefault(parent, List.of())) {
            inOrder.add(theme);
            walk(theme.id());
        }
    }

    private @Nullable Id<Theme> parentOf(Theme theme) {
        var parent = theme.parent();
        for (var above = parent; above != null && byId.containsKey(above); above = grandparent(above)) {
            if (above.equals(theme.id())) {
                return null;
            }
        }
        return parent != null && byId.containsKey(parent) ? parent : null;
    }

    private @Nullable Id<Theme> grandparent(Id<Theme> id) {
        return Objects.requireNonNull(byId.get(id)).parent();
    }

    /// All themes, each parent before its children, siblings by position.
    public List<Theme> themes() {
        return List.copyOf(inOrder);
    }

    /// The themes right under one, or at the top.
    ///
    /// @param parent a theme, or null for the top
    public List<Theme> children(@Nullable Id<Theme> parent) {
        return List.copyOf(children.getOrDefault(parent, List.of()));
    }

    /// How far below the top a theme stands; 0 at the top.
    public int depth(Theme theme) {
        int depth = 0;
        for (var above = parentOf(theme); above != null; above = parentOf(Objects.requireNonNull(byId.get(above)))) {
            depth++;
        }
        return depth;
    }

    public Optional<Theme> find(Id<Theme> id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The theme of this name; case, accents' composition and outer spaces do not matter.
    public Optional<Theme> named(String name) {
        var wanted = folded(name);
        return inOrder.stream().filter(theme -> folded(theme.name()).equals(wanted)).findFirst();
    }

    /// The theme that this letter tags with.
    public Optional<Theme> withKey(String letter) {
        var wanted = letter.toLowerCase(Locale.ROOT);
        return inOrder.stream().filter(theme -> !wanted.isEmpty() && theme.key().equals(wanted)).findFirst();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
