/// The open packet: the one door through which the window and the command line reach everything else. It saves before
/// it announces, and is the only writer.
@NullMarked
package org.recto.packet;

import org.jspecify.annotations.NullMarked;
