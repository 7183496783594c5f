package org.recto.cli;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.packet.Announcement;
import org.recto.packet.Finder;
import org.recto.packet.Labels;
import org.recto.packet.Packet;
import org.recto.packet.Quoted;
import org.recto.text.Citation;
import org.recto.text.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Optional;

/// `recto annotate`
@Command(name = "annotate", description = "Mark a passage, with themes and a note if given.")
final class AnnotateCommand extends PacketCommand {

    @Parameters(index = "1", paramLabel = "READING", description = Descriptions.READING)
    private String named = "";

    @Option(names = "--quote", paramLabel = "Q", required = true, description = "the words of the passage, exactly")
    private String quote = "";

    @Option(names = "--nth", paramLabel = "N", description = "which of the places that have these words, from 1")
    private Optional<Integer> nth = Optional.empty();

    @Option(names = "--prefix", paramLabel = "P", description = "what stands right before them")
    private String prefix = "";

    @Option(names = "--suffix", paramLabel = "S", description = "what stands right after them")
    private String suffix = "";

    @Option(names = "--theme", paramLabel = "T", arity = "1..*", description = "a theme's name; made if there is none")
    private List<String> themes = List.of();

    @Option(names = "--note", paramLabel = "N", description = "Markdown")
    private String note = "";

    @Option(names = "--by", paramLabel = "NAME", description = "whose annotation it is; yours if not given")
    private Optional<String> by = Optional.empty();

    @Option(names = "--json", description = "print the annotation as JSON")
    private boolean asJson;

    AnnotateCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        return writing(packet -> {
            var reading = new Finder(packet.contents()).reading(named);
            var text = packet.edition(reading.edition()).text();
            var passage = new Quoted(quote, nth, prefix, suffix).in(text, reading.details());
            var done =
                    saved(
                            packet.applyAs(
                                    by(packet),
                                    edit -> edit.annotations().annotateWithNamed(reading.id(), passage, themes, note)),
                            "cli.nothing");
            tell(done, Citation.source(reading.details(), text, passage.range()));
            return Exit.DONE;
        });
    }

    private Annotator by(Packet packet) throws Problem {
        if (by.isEmpty()) {
            return packet.me();
        }
        var known = new Finder(packet.contents()).knownAnnotator(by.get());
        return known.isPresent() ? known.get() : setting().settings().annotator(by.get());
    }

    private void tell(Announcement done, String source) {
        var annotation =
                done.change()
                        .items()
                        .filter(Annotation.class::isInstance)
                        .map(Annotation.class::cast)
                        .findFirst()
                        .orElseThrow();
        if (!asJson) {
            console().line(Labels.of(done.step()) + " in " + source + " (" + annotation.id() + ").");
            return;
        }
        try (var json = Json.to(console().out())) {
            new Shapes(done.after(), json).annotation(annotation);
        }
        console().line("");
    }
}
