/// Files are read in a child process, which a file from a stranger may keep busy, fill up or break without harm: it has
/// little memory and little time, opens no file, and can be killed. Decision 60.
@NullMarked
package org.recto.intake.child;

import org.jspecify.annotations.NullMarked;
