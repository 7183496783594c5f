/// The window: everything wired together in one place, and the two doors by which it is reached from outside, [Window]
/// and [Pictures].
@NullMarked
package org.recto.ui;

import org.jspecify.annotations.NullMarked;
