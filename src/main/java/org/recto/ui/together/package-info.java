/// Pages that are read together: scrolled by meaning, joined by ribbons, linked by dragging.
@NullMarked
package org.recto.ui.together;

import org.jspecify.annotations.NullMarked;
