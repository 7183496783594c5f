package org.recto.cli;

import org.recto.packet.Finder;
import org.recto.packet.Labels;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/// `recto theme PACKET remove`
@Command(name = "remove", description = "Remove a theme. What was tagged with it stays marked.")
final class ThemeRemoveCommand implements Callable<Integer> {

    private final ThemeCommand packet;

    @Parameters(index = "0", paramLabel = "THEME", description = Descriptions.THEME)
    private String named = "";

    ThemeRemoveCommand(ThemeCommand packet) {
        this.packet = packet;
    }

    @Override
    public Integer call() throws Exception {
        return packet.writing(open -> {
            var theme = new Finder(open.contents()).theme(named);
            var done = PacketCommand.saved(open.apply(edit -> edit.themes().remove(theme.id())), "cli.nothing");
            packet.console().line(Labels.of(done.step()) + ".");
            return Exit.DONE;
        });
    }
}
