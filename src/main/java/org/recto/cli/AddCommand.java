package org.recto.cli;

import org.recto.packet.Arrival;
import org.recto.packet.Packet;
import org.recto.text.Problem;
import org.recto.text.Progress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `recto add`
@Command(name = "add", description = "Take files in as readings. If one of them cannot be taken in, none is.")
final class AddCommand extends PacketCommand {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "plain text or Markdown")
    private List<Path> files = List.of();

    @Option(names = "--title", paramLabel = "T", description = "what to call the reading, if it is only one")
    private String title = "";

    AddCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        if (!title.isBlank() && files.size() > 1) {
            throw new ParameterException(spec.commandLine(), "--title is for one file, and these are " + files.size());
        }
        return writing(packet -> {
            for (Arrival arrival : arrivals(packet)) {
                tell(packet, arrival);
            }
            return Exit.DONE;
        });
    }

    private List<Arrival> arrivals(Packet packet) {
        return title.isBlank()
                ? packet.arrivals().addAll(files, Progress.NONE).join()
                : List.of(packet.arrivals().add(files.getFirst(), Optional.of(title.strip()), Progress.NONE).join());
    }

    private void tell(Packet packet, Arrival arrival) throws Problem {
        switch (arrival) {
            case Arrival.Refused(Problem problem) -> throw problem;
            case Arrival.Added(var id, var notices) -> {
                var reading = packet.contents().reading(id).orElseThrow();
                console().line("Added “" + reading.details().title() + "” (" + id + ").");
                notices.forEach(console()::tell);
            }
        }
    }
}
