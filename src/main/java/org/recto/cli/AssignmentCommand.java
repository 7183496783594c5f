package org.recto.cli;

import org.recto.packet.AssignmentFile;
import org.recto.packet.Labels;
import org.recto.packet.Packet;
import org.recto.text.Problem;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/// `recto assignment`
@Command(
        name = "assignment",
        description = "Print what the readers of a packet are asked to do, or say it: one text, in Markdown.")
final class AssignmentCommand extends PacketCommand {

    /// What is to be done; nothing of it: the assignment is printed.
    private static final class Deed {

        @Option(names = "--text", paramLabel = "T", description = "the new assignment, in Markdown")
        private Optional<String> text = Optional.empty();

        @Option(names = "--file", paramLabel = "FILE", description = "the new assignment is what this file says")
        private Optional<Path> file = Optional.empty();

        @Option(names = "--clear", description = "take the assignment away")
        private boolean clear;

        @Option(names = "--json", description = "print it as JSON")
        private boolean asJson;
    }

    @ArgGroup private Deed deed = new Deed();

    AssignmentCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        if (deed.clear) {
            return writing(packet -> assign(packet, "", "cli.assignment.none"));
        }
        if (deed.file.isPresent()) {
            var file = AssignmentFile.read(deed.file.get());
            file.notices().forEach(console()::tell);
            return writing(packet -> assign(packet, file.text(), "cli.assignment"));
        }
        return deed.text.isPresent()
                ? writing(packet -> assign(packet, deed.text.get(), "cli.assignment"))
                : reading(this::print);
    }

    private int assign(Packet packet, String assignment, String nothing) throws Problem {
        var done = saved(packet.apply(edit -> edit.people().assign(assignment)), nothing);
        console().line(Labels.of(done.step()) + ".");
        return Exit.DONE;
    }

    private int print(Packet packet) {
        var assignment = packet.contents().cover().assignment();
        if (deed.asJson) {
            json(assignment);
        } else if (assignment.isEmpty()) {
            console().tell("There is no assignment yet: recto assignment " + file() + " --text T");
        } else {
            console().line(assignment);
        }
        return Exit.DONE;
    }

    private void json(String assignment) {
        try (var json = Json.to(console().out())) {
            json.writeStartObject();
            json.writeStringProperty("assignment", assignment);
            json.writeEndObject();
        }
        console().line("");
    }
}
