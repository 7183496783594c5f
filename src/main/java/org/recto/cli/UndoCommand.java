package org.recto.cli;

import org.recto.packet.Labels;

import picocli.CommandLine.Command;

/// `recto undo`
@Command(name = "undo", description = "Undo the latest deed that has not been undone.")
final class UndoCommand extends PacketCommand {

    UndoCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        return writing(packet -> {
            console().line(Labels.of(saved(packet.undo(), "cli.undo").step()));
            return Exit.DONE;
        });
    }
}
