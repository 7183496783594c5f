/// The desk: the pages side by side, the packet's readings on the left, what is known of a passage on the right, and
/// how readings come in.
@NullMarked
package org.recto.ui.desk;

import org.jspecify.annotations.NullMarked;
