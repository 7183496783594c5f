/// The program's entry: [org.recto.Main] picks a face (window or command line) and starts it, nothing else.
@NullMarked
package org.recto;

import org.jspecify.annotations.NullMarked;
