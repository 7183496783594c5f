package org.recto.annotation;

import org.jspecify.annotations.Nullable;
import org.recto.text.Range;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// The annotations of one reading, so kept that "which of them touch this stretch of text?" costs O(log n + k) for n
/// annotations and k answers, and one more or less costs O(log n). Immutable; thread-safe.
public final class AnnotationIndex {

    /// The index of a reading without annotations.
    public static final AnnotationIndex EMPTY = new AnnotationIndex((AnnotationTree) null);

    private final @Nullable AnnotationTree tree;

    private AnnotationIndex(@Nullable AnnotationTree tree) {
        this.tree = tree;
    }

    public AnnotationIndex(Collection<Annotation> annotations) {
        this(AnnotationTree.of(annotations.stream().sorted().toList()));
    }

    /// This index with one annotation more.
    AnnotationIndex with(Annotation annotation) {
        return new AnnotationIndex(AnnotationTree.with(tree, annotation));
    }

    /// This index without an annotation.
    AnnotationIndex without(Annotation annotation) {
        return new AnnotationIndex(AnnotationTree.without(tree, annotation));
    }

    /// All annotations, in page order.
    public List<Annotation> all() {
        var all = new ArrayList<Annotation>(size());
        AnnotationTree.visit(tree, 0, Integer.MAX_VALUE, all::add);
        return List.copyOf(all);
    }

    public int size() {
        return AnnotationTree.count(tree);
    }

    /// The annotations that share at least one code point with the range, in page order; for an empty range, those that
    /// hold the code point at it. An annotation of no length counts as the code point that it stands before, lest it be
    /// found nowhere.
    public List<Annotation> touching(Range range) {
        var found = new ArrayList<Annotation>();
        forEachTouching(range, found::add);
        return found;
    }

    /// Like [#touching(Range)], without making a list.
    public void forEachTouching(Range range, Consumer<Annotation> action) {
        AnnotationTree.visit(tree, range.start(), AnnotationTree.end(range), action);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnnotationIndex that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }
}
