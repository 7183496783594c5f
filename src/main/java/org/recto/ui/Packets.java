package org.recto.ui;

import org.recto.packet.Packet;
import org.recto.packet.SamplePacket;
import org.recto.text.Problem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Where packets come from, and how new ones are called.
final class Packets {

    private static final String ENDING = ".recto";

    private Packets() {}

    /// Whether a file is meant to be a packet, by its name.
    static boolean isPacket(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /// A file for a new packet beside a reading, called after it; of a name that is not taken.
    static Path beside(Path reading) {
        var name = withoutEnding(reading.getFileName().toString());
        var file = reading.resolveSibling(name + ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = reading.resolveSibling(name + " " + i + ENDING);
        }
        return file;
    }

    /// Makes an empty packet that is called after its file.
    static Packet create(Path file, Surroundings around) throws Problem {
        var title = withoutEnding(file.getFileName().toString());
        return Packet.create(file, title, around.settings().annotator(), around.work());
    }

    /// Opens the reader's own copy of the sample, which is made on the first start.
    static Packet sample(Surroundings around) throws Problem {
        var file = SamplePacket.in(around.settings().home());
        return Packet.open(file, around.settings().annotator(), around.work());
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
