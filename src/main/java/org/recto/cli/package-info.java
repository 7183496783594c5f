/// The program without a window: one small command a class, each of which says what it did in a line, in JSON if asked,
/// and ends with an exit code that a script can trust.
@NullMarked
package org.recto.cli;

import org.jspecify.annotations.NullMarked;
