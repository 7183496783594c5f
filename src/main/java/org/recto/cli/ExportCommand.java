package org.recto.cli;

import org.recto.packet.ExportFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/// `recto export`
@Command(name = "export", description = "Write annotations as a table or a document.")
final class ExportCommand extends PacketCommand {

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "one of: ${COMPLETION-CANDIDATES}")
    private ExportFormat format = ExportFormat.MD;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "a new file; standard output if not given")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force", description = "write over a file that is there already")
    private boolean force;

    @Mixin private Wanted wanted = new Wanted();

    @Mixin private DocumentOptions sheet = new DocumentOptions();

    ExportCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        return reading(packet -> {
            var filter = wanted.in(packet.contents());
            if (output.isEmpty()) {
                packet.exports().write(format, filter, sheet.options(), console().bytes());
                return Exit.DONE;
            }
            packet.exports().save(format, filter, sheet.options(), output.get(), force);
            var number = filter.of(packet.contents()).size();
            console().line("Wrote " + Tallies.counted(number, "annotation") + " to " + output.get() + ".");
            return Exit.DONE;
        });
    }
}
