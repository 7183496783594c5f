package org.recto.cli;

import org.recto.packet.Settings;

/// What a command works in.
///
/// @param console where it prints
/// @param settings the person's
/// @param faces the window
/// @param restart starts the program again
record Setting(Console console, Settings settings, Faces faces, Restart restart) {}
