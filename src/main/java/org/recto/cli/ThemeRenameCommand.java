package org.recto.cli;

import org.recto.packet.Finder;
import org.recto.text.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/// `recto theme PACKET rename`
@Command(name = "rename", description = "Give a theme another name.")
final class ThemeRenameCommand implements Callable<Integer> {

    private final ThemeCommand packet;

    @Parameters(index = "0", paramLabel = "THEME", description = Descriptions.THEME)
    private String named = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "its new name")
    private String name = "";

    ThemeRenameCommand(ThemeCommand packet) {
        this.packet = packet;
    }

    @Override
    public Integer call() throws Exception {
        return packet.writing(open -> {
            if (name.isBlank()) {
                throw Problem.input("theme.blank");
            }
            var theme = new Finder(open.contents()).theme(named);
            PacketCommand.saved(
                    open.apply(edit -> edit.themes().replace(theme.withName(name.strip()))), "cli.same", theme.name());
            packet.console().line("Renamed the theme “" + theme.name() + "” to “" + name.strip() + "”.");
            return Exit.DONE;
        });
    }
}
