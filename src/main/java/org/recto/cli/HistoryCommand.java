package org.recto.cli;

import org.recto.annotation.Contents;
import org.recto.annotation.History;
import org.recto.annotation.Step;
import org.recto.packet.Labels;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `recto history`
@Command(name = "history", description = "List every deed that was ever done, oldest first, and where it stands now.")
final class HistoryCommand extends PacketCommand {

    @Option(names = "--json", description = "as JSON")
    private boolean asJson;

    HistoryCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        return reading(packet -> {
            if (asJson) {
                json(packet.contents(), packet.history());
            } else {
                packet.history().deeds().forEach((step, state) -> console().line(line(packet.contents(), step, state)));
            }
            return Exit.DONE;
        });
    }

    private void json(Contents contents, History history) {
        try (var json = Json.to(console().out())) {
            var shapes = new Shapes(contents, json);
            json.writeStartArray();
            history.deeds().forEach(shapes::deed);
            json.writeEndArray();
        }
        console().line("");
    }

    private static String line(Contents contents, Step step, History.State state) {
        var by = contents.annotator(step.by()).map(person -> " · " + person.name()).orElse("");
        return step.number()
                + "  "
                + Labels.of(step)
                + (state == History.State.DONE ? "" : " (" + Tallies.word(state) + ")")
                + by
                + " · "
                + step.at();
    }
}
