package org.recto.ui;

import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.ui.desk.PageMaker;
import org.recto.ui.papers.Printers;
import org.recto.ui.parts.Notices;
import org.recto.ui.settings.Appearance;

import java.util.function.Consumer;

/// What an open packet needs of the program around it.
///
/// @param settings the person's
/// @param files asks for files
/// @param pages makes the views of readings
/// @param printers of the computer
/// @param browse opens an address outside the program
record Surroundings(
        Settings settings,
        Work work,
        FileDialogs files,
        PageMaker pages,
        Appearance appearance,
        Notices notices,
        Printers printers,
        Consumer<String> browse) {}
