/// The history on the screen: everything that was ever done in the packet, and the way back to any of it.
@NullMarked
package org.recto.ui.history;

import org.jspecify.annotations.NullMarked;
