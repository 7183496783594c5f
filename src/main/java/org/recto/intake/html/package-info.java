/// Reads web pages: finds the article on a page, leaves out what stands around it, and asks the page what it is.
@NullMarked
package org.recto.intake.html;

import org.jspecify.annotations.NullMarked;
