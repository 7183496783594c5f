/// Takes files from strangers in as readings: one reader for each format, each ending in clean canonical text or in one
/// plain sentence that says why not.
@NullMarked
package org.recto.intake;

import org.jspecify.annotations.NullMarked;
