package org.recto.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `recto theme`: the packet, then one of its own commands.
@Command(name = "theme", description = "Add, rename, merge, remove or list themes.")
final class ThemeCommand extends PacketCommand {

    @Spec private CommandSpec spec = CommandSpec.create();

    ThemeCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do with the themes: add, rename, merge, remove or list");
    }
}
