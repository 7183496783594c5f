/// Documents for people: what was read and marked, to print, to hand in, or to go on working with elsewhere.
@NullMarked
package org.recto.export;

import org.jspecify.annotations.NullMarked;
