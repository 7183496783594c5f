/// A reading's words and places: canonical text as blocks, offsets in Unicode code points, passages, and the borders of
/// graphemes, words and sentences. Everything here is immutable and knows nothing of the rooms above it.
@NullMarked
package org.recto.text;

import org.jspecify.annotations.NullMarked;
