package org.recto.ui.margin;

/// Stacks notes downward. Lengths are pixels, downward.
final class Stack {

    private Stack() {}

    /// Where notes stand that would each like to stand at its passage: each as near below its place as the one above it
    /// leaves room, in the same order, none upon another.
    ///
    /// @param wanted the place of each, from top to bottom
    /// @param heights of each
    /// @param gap between two of them
    /// @return the top of each
    static double[] place(double[] wanted, double[] heights, double gap) {
        var tops = new double[wanted.length];
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(wanted[i], free);
            free = tops[i] + heights[i] + gap;
        }
        return tops;
    }
}
