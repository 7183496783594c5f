package org.recto.annotation;

import org.jspecify.annotations.Nullable;
import org.recto.text.Range;

import java.util.List;
import java.util.function.Consumer;

/// A node of an interval tree and all below it: sorted in page order, balanced by weight, and each node knows the
/// farthest end in its subtree (CLRS, section 14.3). Immutable: a change makes the nodes on one path anew and shares
/// the others.
///
/// A subtree is never more than [#HEAVIER] times as large as its sibling, kept so by rotations, after Hirai and
/// Yamamoto, "Balancing weight-balanced trees", Journal of Functional Programming 21 (2011), with their parameters.
///
/// @param left what comes before the annotation; null if nothing does
/// @param right what comes after it; null if nothing does
/// @param size the number of annotations
/// @param farthest the end of the annotation that ends last, in code points
record AnnotationTree(
        @Nullable AnnotationTree left, Annotation annotation, @Nullable AnnotationTree right, int size, int farthest) {

    private static final int HEAVIER = 3;
    private static final int TWICE = 2;

    /// A tree of annotations that are in page order already; null if there are none.
    static @Nullable AnnotationTree of(List<Annotation> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int middle = sorted.size() / 2;
        return node(of(sorted.subList(0, middle)), sorted.get(middle), of(sorted.subList(middle + 1, sorted.size())));
    }

    private static AnnotationTree node(
            @Nullable AnnotationTree left, Annotation annotation, @Nullable AnnotationTree right) {
        int farthest = end(annotation.range());
        if (left != null) {
            farthest = Math.max(farthest, left.farthest);
        }
        if (right != null) {
            farthest = Math.max(farthest, right.farthest);
        }
        return new AnnotationTree(left, annotation, right, count(left) + count(right) + 1, farthest);
    }

    static int count(@Nullable AnnotationTree tree) {
        return tree == null ? 0 : tree.size;
    }

    /// Where a range ends; one of no length counts as the code point that it stands before.
    static int end(Range range) {
        return Math.max(range.end(), range.start() + 1);
    }

    /// The tree with one annotation more.
    static AnnotationTree with(@Nullable AnnotationTree tree, Annotation one) {
        if (tree == null) {
            return node(null, one, null);
        }
        return one.compareTo(tree.annotation) < 0
                ? balanced(with(tree.left, one), tree.annotation, tree.right)
                : balanced(tree.left, tree.annotation, with(tree.right, one));
    }

    /// The tree without an annotation; the same tree if it is not there.
    static @Nullable AnnotationTree without(@Nullable AnnotationTree tree, Annotation one) {
        if (tree == null) {
            return null;
        }
        int order = one.compareTo(tree.annotation);
        if (order < 0) {
            return balanced(without(tree.left, one), tree.annotation, tree.right);
        }
        if (order > 0) {
            return balanced(tree.left, tree.annotation, without(tree.right, one));
        }
        if (tree.right == null) {
            return tree.left;
        }
        var next = tree.right.first();
        return balanced(tree.left, next, without(tree.right, next));
    }

    private Annotation first() {
        return left == null ? annotation : left.first();
    }

    private static AnnotationTree balanced(
            @Nullable AnnotationTree left, Annotation annotation, @Nullable AnnotationTree right) {
        if (count(left) + count(right) > 1) {
            if (right != null && count(right) > HEAVIER * count(left)) {
                return rotatedLeft(left, annotation, right);
            }
            if (left != null && count(left) > HEAVIER * count(right)) {
                return rotatedRight(left, annotation, right);
            }
        }
        return node(left, annotation, right);
    }

    private static AnnotationTree rotatedLeft(
            @Nullable AnnotationTree left, Annotation annotation, AnnotationTree right) {
        var inner = right.left;
        if (inner == null || inner.size < TWICE * count(right.right)) {
            return node(node(left, annotation, inner), right.annotation, right.right);
        }
        return node(
                node(left, annotation, inner.left), inner.annotation, node(inner.right, right.annotation, right.right));
    }

    private static AnnotationTree rotatedRight(
            AnnotationTree left, Annotation annotation, @Nullable AnnotationTree right) {
        var inner = left.right;
        if (inner == null || inner.size < TWICE * count(left.left)) {
            return node(left.left, left.annotation, node(inner, annotation, right));
        }
        return node(
                node(left.left, left.annotation, inner.left), inner.annotation, node(inner.right, annotation, right));
    }

    /// Hands over those that share a code point with a stretch of text, in page order.
    static void visit(@Nullable AnnotationTree tree, int start, int end, Consumer<Annotation> action) {
        if (tree == null || tree.farthest <= start) {
            return;
        }
        visit(tree.left, start, end, action);
        var place = tree.annotation.range();
        if (place.start() < end) {
            if (end(place) > start) {
                action.accept(tree.annotation);
            }
            visit(tree.right, start, end, action);
        }
    }
}
