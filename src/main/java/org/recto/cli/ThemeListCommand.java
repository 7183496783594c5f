package org.recto.cli;

import org.recto.annotation.Contents;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/// `recto theme PACKET list`
@Command(name = "list", description = "List the themes, with their keys and how many annotations have them.")
final class ThemeListCommand implements Callable<Integer> {

    private final ThemeCommand packet;

    @Option(names = "--json", description = "as JSON")
    private boolean asJson;

    ThemeListCommand(ThemeCommand packet) {
        this.packet = packet;
    }

    @Override
    public Integer call() throws Exception {
        return packet.reading(open -> {
            if (asJson) {
                json(open.contents());
            } else {
                new ThemeLines(open.contents()).all().forEach(packet.console()::line);
            }
            return Exit.DONE;
        });
    }

    private void json(Contents contents) {
        try (var json = Json.to(packet.console().out())) {
            var shapes = new Shapes(contents, json);
            json.writeStartArray();
            contents.codebook().themes().forEach(shapes::theme);
            json.writeEndArray();
        }
        packet.console().line("");
    }
}
