package org.recto.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/// `recto copy`
@Command(name = "copy", description = "Write a packet to be given away: as it is now, without its history.")
final class CopyCommand extends PacketCommand {

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "a new file")
    private Path copy = Path.of("");

    @Option(
            names = "--blank",
            description = "sealed readings, codebook and assignment alone: no annotations, no links, no people")
    private boolean blank;

    CopyCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        return reading(packet -> {
            var problem = packet.copy(copy, blank).join();
            if (problem.isPresent()) {
                throw problem.get();
            }
            console().line((blank ? "Wrote a blank copy to " : "Wrote a copy to ") + copy + ".");
            return Exit.DONE;
        });
    }
}
