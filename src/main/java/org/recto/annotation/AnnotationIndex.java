package org.recto.annotation;

import org.jspecify.annotations.Nullable;
import org.recto.text.Id;
import org.recto.text.Range;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The annotations of one reading, so kept that "which of them touch this stretch of text?" costs O(log n + k) for n
/// annotations and k answers. Immutable; thread-safe.
///
/// It is an interval tree laid out in an array (CLRS, section 14.3): sorted by start, the middle of each stretch of the
/// array is the root of that stretch, and beside each root stands the farthest end in its subtree.
public final class AnnotationIndex {

    /// The index of a reading without annotations.
    public static final AnnotationIndex EMPTY = new AnnotationIndex(List.of());

    private final Annotation[] sorted;
    private final int[] farthest;

    public AnnotationIndex(Collection<Annotation> annotations) {
        this.sorted = annotations.toArray(Annotation[]::new);
        Arrays.sort(sorted);
        this.farthest = new int[sorted.length];
        measure(0, sorted.length);
    }

    /// This index without some annotations and with others; costs O(n).
    ///
    /// @param gone the ids of those that leave
    /// @param come those that come; an edited annotation both leaves and comes
    AnnotationIndex after(Set<Id<Annotation>> gone, Collection<Annotation> come) {
        var next = new ArrayList<Annotation>(sorted.length + come.size());
        for (Annotation annotation : sorted) {
            if (!gone.contains(annotation.id())) {
                next.add(annotation);
            }
        }
        next.addAll(come);
        return new AnnotationIndex(next);
    }

    private int measure(int from, int to) {
        if (from >= to) {
            return 0;
        }
        int root = (from + to) >>> 1;
        int below = Math.max(measure(from, root), measure(root + 1, to));
        farthest[root] = Math.max(end(sorted[root].range()), below);
        return farthest[root];
    }

    /// All annotations, in page order.
    public List<Annotation> all() {
        return List.of(sorted);
    }

    public int size() {
        return sorted.length;
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
        visit(0, sorted.length, range.start(), end(range), action);
    }

    private static int end(Range range) {
        return Math.max(range.end(), range.start() + 1);
    }

    private void visit(int from, int to, int start, int end, Consumer<Annotation> action) {
        if (from >= to) {
            return;
        }
        int root = (from + to) >>> 1;
        if (farthest[root] <= start) {
            return;
        }
        visit(from, root, start, end, action);
        var place = sorted[root].range();
        if (place.start() < end) {
            if (end(place) > start) {
                action.accept(sorted[root]);
            }
            visit(root + 1, to, start, end, action);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnnotationIndex that && Arrays.equals(sorted, that.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
