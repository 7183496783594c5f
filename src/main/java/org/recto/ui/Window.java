package org.recto.ui;

import javafx.application.Application;

import java.nio.file.Path;
import java.util.List;

/// The door to the window.
public final class Window {

    private Window() {}

    /// Opens the window, and comes back when the reader has closed it. To be called once in the life of a program.
    ///
    /// @param files one packet; or files of any other kind, which become the readings of a new packet; or none: the
    ///   packet that was open last, or on the first start a copy of the sample
    /// @return whether a window could be opened; false if there is no display
    public static boolean open(List<Path> files) {
        boolean there = new Display().isThere();
        if (there) {
            Application.launch(RectoApp.class, files.stream().map(Path::toString).toArray(String[]::new));
        }
        return there;
    }
}
