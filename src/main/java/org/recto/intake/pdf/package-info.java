/// Reads PDF files: finds lines, columns, paragraphs and notes again in letters that were only placed on pages.
@NullMarked
package org.recto.intake.pdf;

import org.jspecify.annotations.NullMarked;
