package org.recto.cli;

import org.recto.packet.Arrival;
import org.recto.packet.Finder;
import org.recto.packet.Packet;
import org.recto.packet.Replacement;
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
            description = "plain text, Markdown, PDF, EPUB, Word (.docx) or a saved web page")
    private List<Path> files = List.of();

    @Option(names = "--title", paramLabel = "T", description = "what to call the reading, if it is only one")
    private String title = "";

    @Option(
            names = "--edition-of",
            paramLabel = "READING",
            description = "make the file the new text of this reading; its annotations follow")
    private Optional<String> replaced = Optional.empty();

    @Option(names = "--chapters", description = "make each chapter of a book a reading")
    private boolean chapters;

    AddCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        if (!title.isBlank() && files.size() > 1) {
            throw new ParameterException(spec.commandLine(), "--title is for one file, and these are " + files.size());
        }
        if (chapters && (!title.isBlank() || replaced.isPresent())) {
            throw new ParameterException(spec.commandLine(), "--chapters goes with neither --title nor --edition-of");
        }
        if (replaced.isPresent() && (!title.isBlank() || files.size() > 1)) {
            throw new ParameterException(spec.commandLine(), "--edition-of is for one file, without --title");
        }
        return replaced.isPresent() ? writing(packet -> replace(packet, replaced.get())) : addAll();
    }

    private int replace(Packet packet, String named) throws Problem {
        var reading = new Finder(packet.contents()).reading(named);
        var title = reading.details().title();
        switch (packet.editions().replace(reading.id(), files.getFirst(), Progress.NONE).join()) {
            case Replacement.Refused(Problem problem) -> throw problem;
            case Replacement.Same _ -> throw Problem.input("cli.edition.same", files.getFirst(), title);
            case Replacement.Done(int placed, int unplaced, var notices) -> {
                console().line("Replaced the text of “" + title + "”.");
                console()
                        .line(
                                Tallies.counted(placed, "annotation")
                                        + (placed == 1 ? " has its place" : " have their places")
                                        + " in it, "
                                        + unplaced
                                        + " unplaced.");
                notices.forEach(console()::tell);
            }
        }
        return Exit.DONE;
    }

    private int addAll() throws Exception {
        return writing(packet -> {
            var refusals = new ArrayList<Problem>();
            for (Path path : files) {
                for (Arrival arrival : arrivals(packet, path)) {
                    tell(packet, arrival).ifPresent(refusals::add);
                }
            }
            return ended(refusals);
        });
    }

    private List<Arrival> arrivals(Packet packet, Path path) {
        return chapters
                ? packet.division().add(path, Progress.NONE).join()
                : List.of(packet.arrivals().add(path, wanted(), Progress.NONE).join());
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
            case Arrival.Added(var id, var notices, var _) -> {
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
