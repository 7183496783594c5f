/// What the readers of a packet are asked to do: read at any time, and written.
@NullMarked
package org.recto.ui.assignment;

import org.jspecify.annotations.NullMarked;
