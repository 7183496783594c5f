/// The codebook on the left: the list of themes, the form to edit one, the picker that finds or makes one while typing,
/// and how a theme looks wherever it is named.
@NullMarked
package org.recto.ui.themes;

import org.jspecify.annotations.NullMarked;
