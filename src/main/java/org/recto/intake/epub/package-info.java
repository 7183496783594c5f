/// Reads e-books: the chapters in their order, with notes, pictures and the pages of the printed book.
@NullMarked
package org.recto.intake.epub;

import org.jspecify.annotations.NullMarked;
