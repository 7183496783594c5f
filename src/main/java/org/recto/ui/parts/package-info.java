/// Small controls and helpers that several places on the screen share: words, icons, overlays, messages.
@NullMarked
package org.recto.ui.parts;

import org.jspecify.annotations.NullMarked;
