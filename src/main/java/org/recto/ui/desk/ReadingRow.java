package org.recto.ui.desk;

import org.recto.annotation.Reading;

/// A line of the list of readings.
///
/// @param annotations how many annotations are in it
/// @param open whether it is on a page
record ReadingRow(Reading reading, int annotations, boolean open) {}
