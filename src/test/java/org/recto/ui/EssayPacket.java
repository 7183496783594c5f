package org.recto.ui;

import org.recto.packet.Packet;
import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A packet with one short essay, and the person who reads it.
///
/// @param file the packet
/// @param settings the person's
record EssayPacket(Path file, Settings settings) {

    static final String ESSAY =
            "A quarrel about trust\n\n"
                    + "The two ministers met in spring, and each went home content. By autumn neither believed the"
                    + " other. The reason is simple: they had never agreed on what they had agreed.\n\n"
                    + "A second paragraph speaks of the end state, and of how far it is.\n";

    static EssayPacket in(Path folder) throws IOException, Problem {
        return in(folder, ESSAY);
    }

    /// @param text of the essay, as a plain text file has it
    static EssayPacket in(Path folder, String text) throws IOException, Problem {
        var settings = Settings.in(folder.resolve("home"));
        var packet = folder.resolve("week 3.recto");
        var essay = Files.writeString(folder.resolve("essay.txt"), text);
        try (var made = Packet.create(packet, "Week 3", settings.annotator(), Work.onSameThread())) {
            made.arrivals().add(essay, Optional.empty(), Progress.NONE).join();
        }
        return new EssayPacket(packet, settings);
    }

    OpenWindow open(Fx fx) throws Problem {
        return OpenWindow.on(fx, file, settings);
    }
}
