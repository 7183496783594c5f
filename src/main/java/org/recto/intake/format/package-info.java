/// What the readers of all formats share: the file, its characters, its blocks, and what comes out of it.
@NullMarked
package org.recto.intake.format;

import org.jspecify.annotations.NullMarked;
