package org.recto.annotation;

import org.recto.text.Id;
import org.recto.text.Passage;

/// A passage, and the reading that it is in.
public record Spot(Id<Reading> reading, Passage passage) {}
