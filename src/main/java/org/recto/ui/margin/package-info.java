/// The notes beside the pages: each at its passage, none upon another, written and read in the same place.
@NullMarked
package org.recto.ui.margin;

import org.jspecify.annotations.NullMarked;
