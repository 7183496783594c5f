package org.recto.cli;

import org.recto.packet.Labels;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `recto seal`
@Command(
        name = "seal",
        description =
                "Seal all readings: their texts, details and places stay as they are, whatever is annotated in them.")
final class SealCommand extends PacketCommand {

    @Option(names = "--off", description = "unseal them")
    private boolean off;

    SealCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        return writing(packet -> {
            var done = saved(packet.apply(edit -> edit.readings().seal(!off)), off ? "cli.unseal" : "cli.seal");
            console().line(Labels.of(done.step()) + ".");
            return Exit.DONE;
        });
    }
}
