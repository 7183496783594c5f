package org.recto.ui.together;

import javafx.geometry.Point2D;

/// Where a ribbon ends on its page, in the coordinates of the scene.
///
/// @param at the passage's side that faces the other page, beyond the notes beside it; or, if it is out of sight, a
///   place beside the page on the way to it
/// @param seen whether any of the passage is in sight
record RibbonEnd(Point2D at, boolean seen) {}
