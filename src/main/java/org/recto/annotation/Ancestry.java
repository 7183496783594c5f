package org.recto.annotation;

import org.jspecify.annotations.Nullable;
import org.recto.text.Id;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Finds out which theme really stands below which: themes from elsewhere may name a parent that there is not, or stand
/// in a circle. Each theme is looked at once.
final class Ancestry {

    private final Map<Id<Theme>, Theme> byId;
    private final Map<Id<Theme>, Theme> parents = new HashMap<>();
    private final Set<Id<Theme>> settled = new HashSet<>();

    Ancestry(Map<Id<Theme>, Theme> byId) {
        this.byId = byId;
        byId.values().forEach(this::settle);
    }

    /// Each theme's parent; none for those at the top.
    Map<Id<Theme>, Theme> parents() {
        return parents;
    }

    /// Goes up from a theme until the way is known or comes back to where it has been.
    private void settle(Theme theme) {
        var way = new LinkedHashSet<Theme>();
        var at = theme;
        while (at != null && !settled.contains(at.id()) && way.add(at)) {
            at = named(at);
        }
        boolean circled = false;
        for (Theme passed : way) {
            circled |= passed.equals(at);
            var parent = named(passed);
            if (!circled && parent != null) {
                parents.put(passed.id(), parent);
            }
            settled.add(passed.id());
        }
    }

    /// The parent that a theme names, if there is one.
    private @Nullable Theme named(Theme theme) {
        return theme.parent() == null ? null : byId.get(theme.parent());
    }
}
