/// Finding words in the pages that are open.
@NullMarked
package org.recto.ui.find;

import org.jspecify.annotations.NullMarked;
