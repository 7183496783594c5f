package org.recto.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/// `recto backup`
@Command(name = "backup", description = "Write a verified copy of the packet, even while it is open in a window.")
final class BackupCommand extends PacketCommand {

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "a new file")
    private Path copy = Path.of("");

    BackupCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        return reading(packet -> {
            var problem = packet.backup(copy).join();
            if (problem.isPresent()) {
                throw problem.get();
            }
            console().line("Copied to " + copy + ".");
            return Exit.DONE;
        });
    }
}
