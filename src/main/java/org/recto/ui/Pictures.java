package org.recto.ui;

import org.recto.packet.Packet;
import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.text.Problem;
import org.recto.ui.parts.Png;
import org.recto.ui.parts.Scheme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Draws the window without a display, for pictures of a packet and of the program.
public final class Pictures {

    /// The size of a picture, in pixels.
    public record Size(int width, int height) {

        /// The two sizes of the guide: a small laptop's window and a large one.
        public static final List<Size> USUAL = List.of(new Size(1000, 700), new Size(1600, 1000));
    }

    private Pictures() {}

    /// Draws the window on a packet, once for each view of it, size and scheme. It works without any display, and only
    /// where this program has not opened a window. The packet is not changed, and may be open elsewhere.
    ///
    /// @param folder where the pictures go; made if it is not there
    /// @return the files, named such as `desk-light-1600x1000.png`
    /// @throws Problem if the packet cannot be read or the folder not be written
    public static List<Path> draw(Path packet, Path folder, List<Size> sizes, List<Scheme> schemes) throws Problem {
        try (var work = Work.onThreads()) {
            var temporary = Files.createTempDirectory("recto-pictures");
            try {
                return draw(copy(packet, temporary, work), folder, sizes, schemes, work);
            } finally {
                delete(temporary);
            }
        } catch (IOException | UncheckedIOException e) {
            throw Problem.access("pictures.write", folder).causedBy(e);
        }
    }

    /// A packet that is drawn may be open elsewhere, and then could only be read: so it is a copy that is drawn.
    private static Path copy(Path packet, Path temporary, Work work) throws Problem {
        var copy = temporary.resolve(packet.getFileName().toString());
        try (var original = Packet.openToRead(packet, Settings.in(temporary).annotator(), work)) {
            var failure = original.backup(copy).join();
            if (failure.isPresent()) {
                throw failure.get();
            }
        }
        return copy;
    }

    /// Draws a packet that nobody else has open.
    static List<Path> draw(Path packet, Path folder, List<Size> sizes, List<Scheme> schemes, Work work) throws Problem {
        var drawn = new ArrayList<Path>();
        var studio = new Studio(work);
        for (Pose pose : Pose.values()) {
            for (Scheme scheme : schemes) {
                for (Size size : sizes) {
                    var name = pose.key() + "-" + scheme.key() + "-" + size.width() + "x" + size.height();
                    var settings = Settings.in(packet.resolveSibling(name));
                    var file = folder.resolve(name + ".png");
                    Png.write(studio.take(packet, settings, size, scheme, pose), file);
                    drawn.add(file);
                }
            }
        }
        return drawn;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
