package org.recto.cli;

import org.recto.packet.Finder;
import org.recto.text.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.Optional;

/// `recto text`
@Command(
        name = "text",
        description =
                "Print the canonical text of a reading, exactly as annotations are anchored to it: in UTF-8, without "
                        + "a line end after it that it does not have.")
final class TextCommand extends PacketCommand {

    @Parameters(index = "1", paramLabel = "READING", description = Descriptions.READING)
    private String named = "";

    @Option(names = "--version", paramLabel = "N", description = "that version of its text; the newest if not given")
    private Optional<Integer> version = Optional.empty();

    TextCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        return reading(packet -> {
            var reading = new Finder(packet.contents()).reading(named);
            var edition = packet.edition(reading.edition());
            if (version.isPresent() && version.get() != edition.number()) {
                throw Problem.input("cli.version", reading.details().title(), version.get(), edition.number());
            }
            console().out().print(edition.text().text());
            return Exit.DONE;
        });
    }
}
