package org.recto.intake.pdf;

import java.util.List;

/// A stretch of a row in which nothing stands.
record Gap(double left, double right) {

    double width() {
        return right - left;
    }

    boolean contains(Gap other) {
        return left <= other.left && other.right <= right;
    }

    /// What of this gap is free in a row too.
    ///
    /// @param gaps the row's own
    /// @param from where the row begins
    /// @param to where it ends
    /// @param least the width below which nothing counts
    List<Gap> within(List<Gap> gaps, double from, double to, double least) {
        var free = new java.util.ArrayList<Gap>();
        add(free, new Gap(left, Math.min(right, from)), least);
        gaps.forEach(gap -> add(free, new Gap(Math.max(left, gap.left), Math.min(right, gap.right)), least));
        add(free, new Gap(Math.max(left, to), right), least);
        return free;
    }

    private static void add(List<Gap> free, Gap gap, double least) {
        if (gap.width() >= least) {
            free.add(gap);
        }
    }
}
