package org.recto.packet;

import org.recto.annotation.Annotator;
import org.recto.annotation.Role;
import org.recto.text.Id;

import java.nio.file.Path;

/// A program of its own that holds a packet open until it is told to end, or is killed.
public final class Holder {

    private Holder() {}

    /// Opens the packet, says so in a line, and waits for its input to end.
    public static void main(String[] args) throws Exception {
        var me = new Annotator(Id.fresh(), "Holder", Role.STUDENT);
        try (var packet = Packet.open(Path.of(args[0]), me, Work.onSameThread())) {
            System.out.println(packet.readOnly().isEmpty() ? "held" : "not held");
            System.out.flush();
            System.in.readAllBytes();
        }
    }
}
