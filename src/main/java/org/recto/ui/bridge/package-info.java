/// Between the packet and the screen: what the packet holds as properties of the window's thread, and what the reader
/// wants done as intents.
@NullMarked
package org.recto.ui.bridge;

import org.jspecify.annotations.NullMarked;
