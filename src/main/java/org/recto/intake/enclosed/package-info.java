/// Whether a file is a document of ours that still shows what it encloses, and what was added to it since. Decision 74.
@NullMarked
package org.recto.intake.enclosed;

import org.jspecify.annotations.NullMarked;
