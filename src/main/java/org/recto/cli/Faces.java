package org.recto.cli;

import org.recto.text.Problem;

import java.nio.file.Path;
import java.util.List;

/// The window, as the command line knows it: given from outside, so that no command loads a window toolkit unless it
/// draws.
///
/// @param window opens it
/// @param pictures draws it
public record Faces(Window window, Pictures pictures) {

    /// Opens the window.
    @FunctionalInterface
    public interface Window {

        /// Returns when the window has been closed.
        ///
        /// @param files a packet, or files to be taken in as readings; none for the last packet, or the sample
        /// @return whether a window could be opened; false if there is no display
        /// @throws UnsupportedOperationException if there is one, but no window can be opened on it; then none can be
        ///   drawn either, unless in another process
        boolean open(List<Path> files);
    }

    /// Draws the window.
    @FunctionalInterface
    public interface Pictures {

        /// Draws the window with a packet in it, once in each size and look; no display is needed.
        ///
        /// @param folder where to put the pictures, as PNG; made if it is not there
        /// @return the files
        /// @throws Problem if the packet cannot be read or a picture cannot be written
        List<Path> draw(Path packet, Path folder, List<Size> sizes, List<Look> looks) throws Problem;
    }
}
