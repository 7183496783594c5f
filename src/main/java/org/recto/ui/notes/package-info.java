/// What readers leave in the texts, beside the texts: the palette at the selection, the inspector of one annotation
/// with its note and links, and the list of all annotations.
@NullMarked
package org.recto.ui.notes;

import org.jspecify.annotations.NullMarked;
