package org.recto.cli;

import org.recto.packet.Packet;
import org.recto.text.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;

/// `recto check`
@Command(name = "check", description = "Verify the whole file: its structure, every text, every quotation.")
final class CheckCommand extends PacketCommand {

    @Option(names = "--json", description = "as JSON: a list with a sentence for each fault")
    private boolean asJson;

    CheckCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        return tell(Packet.check(file()));
    }

    private int tell(List<String> faults) throws Problem {
        if (asJson) {
            json(faults);
        } else if (faults.isEmpty()) {
            console().line(file() + " is sound.");
        } else {
            faults.forEach(console()::line);
        }
        if (!faults.isEmpty()) {
            throw Problem.input("cli.faults", file(), faults.size());
        }
        return Exit.DONE;
    }

    private void json(List<String> faults) {
        try (var json = Json.to(console().out())) {
            json.writeStartArray();
            faults.forEach(json::writeString);
            json.writeEndArray();
        }
        console().line("");
    }
}
