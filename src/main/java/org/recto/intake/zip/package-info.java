/// Zip files from strangers, read from memory within bounds: what documents and e-books are packed in.
@NullMarked
package org.recto.intake.zip;

import org.jspecify.annotations.NullMarked;
