package org.recto.cli;

import org.recto.packet.Settings;
import org.recto.packet.Work;

/// What a command works in.
///
/// @param console where it prints
/// @param settings the person's
/// @param faces the window
/// @param restart starts the program again
/// @param work where it is done
record Setting(Console console, Settings settings, Faces faces, Restart restart, Work work) {}
