/// Notes as they are read: their Markdown understood, and set as words on the screen.
@NullMarked
package org.recto.ui.notewords;

import org.jspecify.annotations.NullMarked;
