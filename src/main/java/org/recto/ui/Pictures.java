package org.recto.ui;

import org.recto.text.Problem;
import org.recto.ui.parts.Scheme;

import java.nio.file.Path;
import java.util.List;

/// Draws the window without a display, for pictures of a packet and of the program.
public final class Pictures {

    /// The size of a picture, in pixels.
    public record Size(int width, int height) {

        /// The two sizes of the guide: a small laptop's window and a large one.
        public static final List<Size> USUAL = List.of(new Size(1000, 700), new Size(1600, 1000));
    }

    private Pictures() {}

    /// Draws the window on a packet, once for each size and scheme. It works without any display, and only where this
    /// program has not opened a window. The packet is not changed, and may be open elsewhere.
    ///
    /// @param folder where the pictures go; made if it is not there
    /// @return the files, named such as `desk-light-1600x1000.png`
    /// @throws Problem if the packet cannot be read or the folder not be written
    public static List<Path> draw(Path packet, Path folder, List<Size> sizes, List<Scheme> schemes) throws Problem {
        if (sizes.isEmpty() || schemes.isEmpty()) {
            return List.of();
        }
        throw new UnsupportedOperationException("not built yet: " + packet + folder);
    }
}
