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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `recto add`
@Command(name = "add", description = "Take files in as readings. One that cannot be taken in is named and left out.")
final class AddCommand extends PacketCommand {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "plain text, Markdown, PDF, Word (.docx) or a saved web page")
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
            var refusals = new ArrayList<Problem>();
            for (Path path : files) {
                var arrival = packet.arrivals().add(path, wanted(), Progress.NONE).join();
                tell(packet, arrival).ifPresent(refusals::add);
            }
            return ended(refusals);
        });
    }

    private Optional<String> wanted() {
        return Optional.of(title.strip()).filter(words -> !words.isEmpty());
    }

    /// Says how it went with a file, at once: the next may take a while.
    ///
    /// @return why it was refused, if it was
    private Optional<Problem> tell(Packet packet, Arrival arrival) throws Problem {
        return switch (arrival) {
            case Arrival.Refused(Problem problem) when files.size() == 1 -> throw problem;
            case Arrival.Refused(Problem problem) -> {
                console().tell(problem.getMessage());
                yield Optional.of(problem);
            }
            case Arrival.Added(var id, var notices) -> {
                var reading = packet.contents().reading(id).orElseThrow();
                console().line("Added “" + reading.details().title() + "” (" + id + ").");
                console().flush();
                notices.forEach(console()::tell);
                yield Optional.empty();
            }
        };
    }

    private int ended(List<Problem> refusals) {
        if (!refusals.isEmpty()) {
            int taken = files.size() - refusals.size();
            console().tell(taken + " of " + files.size() + " files were taken in, " + refusals.size() + " refused.");
        }
        return refusals.stream().mapToInt(Exit::of).min().orElse(Exit.DONE);
    }
}
