/// The tray: passages collected from all pages, to be quoted.
@NullMarked
package org.recto.ui.tray;

import org.jspecify.annotations.NullMarked;
