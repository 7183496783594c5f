package org.recto.cli;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Theme;
import org.recto.packet.Packet;
import org.recto.text.Citation;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Problem;
import org.recto.text.ReadingText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// `recto list`
@Command(name = "list", description = "List annotations, by reading and place.")
final class ListCommand extends PacketCommand {

    @Mixin private Wanted wanted = new Wanted();

    @Option(names = "--json", description = "as JSON")
    private boolean asJson;

    ListCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        return reading(packet -> {
            var contents = packet.contents();
            var annotations = wanted.in(contents).of(contents);
            if (asJson) {
                json(contents, annotations);
            } else {
                plain(packet, annotations);
            }
            return Exit.DONE;
        });
    }

    private void json(Contents contents, List<Annotation> annotations) {
        try (var json = Json.to(console().out())) {
            var shapes = new Shapes(contents, json);
            json.writeStartArray();
            annotations.forEach(shapes::annotation);
            json.writeEndArray();
        }
        console().line("");
    }

    private void plain(Packet packet, List<Annotation> annotations) throws Problem {
        var contents = packet.contents();
        var texts = new HashMap<Id<Edition>, ReadingText>();
        var lastTitle = "";
        for (Annotation annotation : annotations) {
            var title = contents.reading(annotation.reading()).orElseThrow().details().title();
            if (!title.equals(lastTitle)) {
                console().line((lastTitle.isEmpty() ? "" : "\n") + title);
                lastTitle = title;
            }
            if (!texts.containsKey(annotation.edition())) {
                texts.put(annotation.edition(), packet.edition(annotation.edition()).text());
            }
            lines(contents, annotation, texts).forEach(console()::line);
        }
    }

    private static List<String> lines(Contents contents, Annotation annotation, Map<Id<Edition>, ReadingText> texts) {
        var text = texts.get(annotation.edition());
        var place = text == null ? "" : Citation.place(text, annotation.range());
        var themes =
                annotation.themes().stream()
                        .flatMap(theme -> contents.codebook().find(theme).stream())
                        .map(Theme::name)
                        .collect(Collectors.joining(", "));
        var by = contents.annotator(annotation.by()).map(Annotator::name).orElse("?");
        var first =
                "  "
                        + (place.isEmpty() ? "" : place + "  ")
                        + "“"
                        + annotation.passage().quote().exact().strip().replaceAll("\\s+", " ")
                        + "”"
                        + (contents.isPlaced(annotation) ? "" : "  (unplaced)");
        var second = "      " + (themes.isEmpty() ? "" : themes + " · ") + by + " · " + annotation.id();
        return annotation.note().isBlank()
                ? List.of(first, second)
                : List.of(first, second, "      " + annotation.note().strip().replaceAll("\\R", "\n      "));
    }
}
