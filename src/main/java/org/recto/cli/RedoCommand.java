package org.recto.cli;

import org.recto.packet.Labels;

import picocli.CommandLine.Command;

/// `recto redo`
@Command(name = "redo", description = "Do again what was undone last.")
final class RedoCommand extends PacketCommand {

    RedoCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        return writing(packet -> {
            console().line(Labels.of(saved(packet.redo(), "cli.redo").step()));
            return Exit.DONE;
        });
    }
}
