package org.recto.annotation;

import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.recto.text.Id;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The next state of a packet while a change's steps are taken in.
final class Draft {

    private Cover cover;
    private PMap<Id<Reading>, Reading> readings;
    private PMap<Id<Theme>, Theme> themes;
    private PMap<Id<Annotation>, Annotation> annotations;
    private PMap<Id<Link>, Link> links;
    private PMap<Id<Annotator>, Annotator> annotators;
    private PMap<Shelves.Sheet, AnnotationIndex> indexes;
    private final PMap<Id<Theme>, Integer> counts;
    private boolean themed;
    private final Map<Id<Theme>, Integer> tally = new HashMap<>();

    Draft(Shelves from) {
        cover = from.cover();
        readings = from.readings();
        themes = from.themes();
        annotations = from.annotations();
        links = from.links();
        annotators = from.annotators();
        indexes = from.indexes();
        counts = from.counts();
    }

    void take(Change step) {
        switch (step) {
            case Change.Added(Item item) -> put(null, item);
            case Change.Removed(Item item) -> put(item, null);
            case Change.Edited(Item before, Item after) -> put(before, after);
            case Change.Several(List<Change> parts) -> parts.forEach(this::take);
        }
    }

    private void put(@Nullable Item before, @Nullable Item after) {
        switch (after == null ? before : after) {
            case Cover item -> cover = editedCover(item, before, after);
            case Reading item -> readings = swap(readings, item.id(), before, (Reading) after);
            case Theme item -> {
                themes = swap(themes, item.id(), before, (Theme) after);
                themed = true;
            }
            case Link item -> links = swap(links, item.id(), before, (Link) after);
            case Annotator item -> annotators = swap(annotators, item.id(), before, (Annotator) after);
            case Annotation item -> {
                annotations = swap(annotations, item.id(), before, (Annotation) after);
                reindex((Annotation) before, (Annotation) after);
            }
            case null -> throw new IllegalArgumentException("a step without an item");
        }
    }

    private Cover editedCover(Cover item, @Nullable Item before, @Nullable Item after) {
        if (!cover.equals(before) || after == null) {
            throw new StaleChangeException(item.id());
        }
        return item;
    }

    private static <T extends Item> PMap<Id<T>, T> swap(
            PMap<Id<T>, T> shelf, Id<T> id, @Nullable Item before, @Nullable T after) {
        var there = shelf.get(id);
        if (before == null ? there != null : !before.equals(there)) {
            throw new StaleChangeException(id);
        }
        return after == null ? shelf.minus(id) : shelf.plus(id, after);
    }

    private void reindex(@Nullable Annotation before, @Nullable Annotation after) {
        if (before != null) {
            index(Shelves.Sheet.of(before), index -> index.without(before));
            before.themes().forEach(theme -> tally.merge(theme, -1, Integer::sum));
        }
        if (after != null) {
            index(Shelves.Sheet.of(after), index -> index.with(after));
            after.themes().forEach(theme -> tally.merge(theme, 1, Integer::sum));
        }
    }

    private void index(Shelves.Sheet sheet, UnaryOperator<AnnotationIndex> next) {
        var index = next.apply(indexes.getOrDefault(sheet, AnnotationIndex.EMPTY));
        indexes = index.size() == 0 ? indexes.minus(sheet) : indexes.plus(sheet, index);
    }

    private PMap<Id<Theme>, Integer> counted() {
        var next = counts;
        for (var change : tally.entrySet()) {
            int count = next.getOrDefault(change.getKey(), 0) + change.getValue();
            next = count == 0 ? next.minus(change.getKey()) : next.plus(change.getKey(), count);
        }
        return next;
    }

    /// Whether a theme was among the items.
    boolean isThemed() {
        return themed;
    }

    Shelves finish() {
        return new Shelves(cover, readings, themes, annotations, links, annotators, indexes, counted());
    }
}
