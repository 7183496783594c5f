package org.recto.cli;

import org.recto.packet.Settings;

/// What a command works in.
///
/// @param console where it prints
/// @param settings the person's
/// @param faces the window
/// @param display what it would be opened on
record Setting(Console console, Settings settings, Faces faces, Display display) {}
