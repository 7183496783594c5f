/// Finds the passages of one edition of a text again in another: each is placed where its words went, proposed for
/// review, or owned to be lost; none is ever moved to a place that is not its own without being asked about.
@NullMarked
package org.recto.text.anchor;

import org.jspecify.annotations.NullMarked;
