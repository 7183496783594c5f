package org.recto.annotation;

import org.jspecify.annotations.Nullable;
import org.recto.text.Id;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The themes of a packet as the tree they form.
///
/// A theme whose parent is missing, or that would be its own ancestor, stands at the top: files come from strangers.
public final class Codebook {

    private static final Comparator<Theme> ORDER = Comparator.comparingInt(Theme::position).thenComparing(Theme::id);

    private final Map<Id<Theme>, Theme> byId = new HashMap<>();
    private final Map<Id<Theme>, Theme> parents;
    private final Map<@Nullable Id<Theme>, List<Theme>> children = new HashMap<>();
    private final List<Theme> inOrder = new ArrayList<>();

    public Codebook(Collection<Theme> themes) {
        themes.forEach(theme -> byId.put(theme.id(), theme));
        this.parents = new Ancestry(byId).parents();
        themes.stream()
                .sorted(ORDER)
                .forEach(theme -> children.computeIfAbsent(parentOf(theme), _ -> new ArrayList<>()).add(theme));
        walk();
    }

    /// Without calling itself: a codebook from elsewhere may be deeper than the stack.
    private void walk() {
        var next = new ArrayDeque<>(children(null));
        while (!next.isEmpty()) {
            var theme = next.pop();
            inOrder.add(theme);
            children(theme.id()).reversed().forEach(next::push);
        }
    }

    private @Nullable Id<Theme> parentOf(Theme theme) {
        var parent = parents.get(theme.id());
        return parent == null ? null : parent.id();
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
        return ancestors(theme.id()).size();
    }

    /// The themes above one, its parent first.
    List<Theme> ancestors(Id<Theme> id) {
        var ancestors = new ArrayList<Theme>();
        for (var above = parents.get(id); above != null; above = parents.get(above.id())) {
            ancestors.add(above);
        }
        return ancestors;
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
