/// Documents as they are wanted: chosen, looked at before they are written, written, and printed.
@NullMarked
package org.recto.ui.papers;

import org.jspecify.annotations.NullMarked;
