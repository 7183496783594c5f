package org.recto.packet;

import org.recto.annotation.Reading;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.ReadingText;

/// Where an enclosed text stands in a packet.
record Shelf(Id<Reading> reading, Id<Edition> edition, ReadingText text) {}
