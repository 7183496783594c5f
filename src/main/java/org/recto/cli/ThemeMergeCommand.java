package org.recto.cli;

import org.recto.packet.Finder;
import org.recto.packet.Labels;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/// `recto theme PACKET merge`
@Command(name = "merge", description = "Make one theme of two: what has the first gets the second, and the first goes.")
final class ThemeMergeCommand implements Callable<Integer> {

    private final ThemeCommand packet;

    @Parameters(index = "0", paramLabel = "FROM", description = Descriptions.THEME)
    private String from = "";

    @Parameters(index = "1", paramLabel = "INTO", description = Descriptions.THEME)
    private String into = "";

    ThemeMergeCommand(ThemeCommand packet) {
        this.packet = packet;
    }

    @Override
    public Integer call() throws Exception {
        return packet.writing(open -> {
            var finder = new Finder(open.contents());
            var first = finder.theme(from);
            var second = finder.theme(into);
            var done =
                    PacketCommand.saved(
                            open.apply(edit -> edit.themes().merge(first.id(), second.id())),
                            "cli.merge",
                            first.name());
            packet.console().line(Labels.of(done.step()) + ".");
            return Exit.DONE;
        });
    }
}
