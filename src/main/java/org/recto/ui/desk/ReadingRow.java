package org.recto.ui.desk;

import org.recto.annotation.Reading;

/// A line of the list of readings.
///
/// @param annotations how many annotations are in it
/// @param unplaced how many of them wait for their place
/// @param open whether it is on a page
record ReadingRow(Reading reading, int annotations, int unplaced, boolean open) {}
