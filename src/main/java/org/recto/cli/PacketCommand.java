package org.recto.cli;

import org.recto.annotation.Annotator;
import org.recto.annotation.Role;
import org.recto.packet.Announcement;
import org.recto.packet.Outcome;
import org.recto.packet.Packet;
import org.recto.text.Id;
import org.recto.text.Problem;

import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// A command on a packet, which is named first.
abstract class PacketCommand implements Callable<Integer> {

    /// Who reads a packet without leaving anything in it.
    static final Annotator NOBODY =
            new Annotator(new Id<>("00000000-0000-0000-0000-000000000000"), "nobody", Role.STUDENT);

    private final Setting setting;

    @Parameters(index = "0", paramLabel = "PACKET", description = "the packet's file")
    private Path file = Path.of("");

    PacketCommand(Setting setting) {
        this.setting = setting;
    }

    Setting setting() {
        return setting;
    }

    Console console() {
        return setting.console();
    }

    Path file() {
        return file;
    }

    interface Task {
        int on(Packet packet) throws Exception;
    }

    /// Does something with the packet as it is, even while it is open in a window.
    int reading(Task task) throws Exception {
        try (var packet = Packet.openToRead(file, NOBODY, setting.work())) {
            return task.on(packet);
        }
    }

    /// Does something to the packet.
    ///
    /// @throws Problem if it cannot be written
    int writing(Task task) throws Exception {
        try (var packet = Packet.open(file, setting.settings().annotator(), setting.work())) {
            var readOnly = packet.readOnly();
            if (readOnly.isPresent()) {
                throw readOnly.get();
            }
            return task.on(packet);
        }
    }

    /// What was saved.
    ///
    /// @param key of what to say if there was nothing to do
    static Announcement saved(CompletableFuture<Outcome> outcome, String key, Object... arguments) throws Problem {
        return switch (outcome.join()) {
            case Outcome.Saved(Announcement announcement) -> announcement;
            case Outcome.Nothing _ -> throw Problem.input(key, arguments);
            case Outcome.Refused(Problem problem) -> throw problem;
        };
    }
}
