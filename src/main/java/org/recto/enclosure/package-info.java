/// What a document of ours encloses, so that it can be taken in again as what it was made of. Whoever writes documents
/// and whoever reads files agree here, and nowhere else.
@NullMarked
package org.recto.enclosure;

import org.jspecify.annotations.NullMarked;
