/// What readers leave in a packet: annotations, themes, links and the people who made them; the changes that made them,
/// each with its inverse; and the index that tells which annotations touch a stretch of text. Immutable throughout.
@NullMarked
package org.recto.annotation;

import org.jspecify.annotations.NullMarked;
