/// Turns what is marked up with HTML into blocks: the part that web pages, pasted pages and e-books share.
@NullMarked
package org.recto.intake.markup;

import org.jspecify.annotations.NullMarked;
