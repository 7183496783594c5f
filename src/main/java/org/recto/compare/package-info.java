/// Questions asked of the annotations, answered without a window: where the readings speak of a theme, and where they
/// are silent.
@NullMarked
package org.recto.compare;

import org.jspecify.annotations.NullMarked;
