/// Reads plain text, in which only the paragraphs have to be found.
@NullMarked
package org.recto.intake.plain;

import org.jspecify.annotations.NullMarked;
