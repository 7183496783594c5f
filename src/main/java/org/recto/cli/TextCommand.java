package org.recto.cli;

import org.recto.annotation.Reading;
import org.recto.packet.Finder;
import org.recto.packet.Packet;
import org.recto.text.Block;
import org.recto.text.Edition;
import org.recto.text.Problem;
import org.recto.text.ReadingText;

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

    @Option(names = "--blocks", description = "the blocks that the text is made of, a line each")
    private boolean blocks;

    @Option(names = "--json", description = "the text and its blocks as JSON")
    private boolean asJson;

    TextCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        return reading(packet -> {
            var reading = new Finder(packet.contents()).reading(named);
            var edition = edition(packet, reading);
            var text = edition.text();
            if (asJson) {
                json(reading, edition);
            } else if (blocks) {
                text.blocks().forEach(block -> console().line(line(text, block)));
            } else {
                console().out().print(text.text());
            }
            return Exit.DONE;
        });
    }

    private Edition edition(Packet packet, Reading reading) throws Problem {
        var editions = packet.editions().of(reading);
        int number = version.orElse(editions.size());
        if (number < 1 || number > editions.size()) {
            throw Problem.input("cli.version", reading.details().title(), number, editions.size());
        }
        return packet.edition(editions.get(number - 1));
    }

    private void json(Reading reading, Edition edition) {
        try (var json = Json.to(console().out())) {
            new TextShape(json).write(reading, edition.number(), edition.text());
        }
        console().line("");
    }

    private static String line(ReadingText text, Block block) {
        var page = text.pageAt(block.range().start()).map(label -> "  p. " + label).orElse("");
        var level = block.level() > 0 ? " " + block.level() : "";
        return block.range().start() + "-" + block.range().end() + "  " + TextShape.word(block.kind()) + level + page;
    }
}
