package org.recto.cli;

import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.packet.Packet;
import org.recto.text.Problem;
import org.recto.text.Words;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.LinkedHashMap;
import java.util.Map;

/// `recto show`
@Command(name = "show", description = "Tell what is inside: assignment, readings, themes, people.")
final class ShowCommand extends PacketCommand {

    @Option(names = "--json", description = "as JSON")
    private boolean asJson;

    ShowCommand(Setting setting) {
        super(setting);
    }

    @Override
    public Integer call() throws Exception {
        return reading(packet -> {
            var words = words(packet);
            if (asJson) {
                json(packet.contents(), words);
            } else {
                plain(packet.contents(), words);
            }
            return Exit.DONE;
        });
    }

    private static Map<Reading, Integer> words(Packet packet) throws Problem {
        var words = new LinkedHashMap<Reading, Integer>();
        for (Reading reading : packet.contents().readings()) {
            words.put(reading, Words.count(packet.edition(reading.edition()).text().text()));
        }
        return words;
    }

    private void json(Contents contents, Map<Reading, Integer> words) {
        try (var json = Json.to(console().out())) {
            var shapes = new Shapes(contents, json);
            json.writeStartObject();
            json.writeStringProperty("title", contents.cover().title());
            json.writeArrayPropertyStart("readings");
            words.forEach(shapes::reading);
            json.writeEndArray();
            json.writeArrayPropertyStart("themes");
            contents.codebook().themes().forEach(shapes::theme);
            json.writeEndArray();
            json.writeArrayPropertyStart("people");
            contents.annotators().forEach(shapes::person);
            json.writeEndArray();
            json.writeStringProperty("assignment", contents.cover().assignment());
            json.writeEndObject();
        }
        console().line("");
    }

    private void plain(Contents contents, Map<Reading, Integer> words) {
        console().line(contents.cover().title());
        if (words.isEmpty()) {
            console().line("Nothing has been added yet: recto add " + file() + " FILE...");
        }
        var assignment = contents.cover().assignment();
        section("Assignment", !assignment.isEmpty());
        assignment.lines().forEach(line -> console().line(line.isEmpty() ? "" : "  " + line));
        section("Readings", !words.isEmpty());
        words.forEach((reading, count) -> {
            var author = reading.details().author();
            console()
                    .line(
                            "  "
                                    + reading.details().title()
                                    + (author.isBlank() ? "" : ", by " + author)
                                    + ": "
                                    + Tallies.counted(count, "word")
                                    + ", "
                                    + Tallies.counted(Tallies.of(reading, contents), "annotation")
                                    + unplaced(contents.unplaced(reading.id()).size())
                                    + (reading.isSealed() ? ", sealed" : ""));
        });
        section("Themes", !contents.codebook().themes().isEmpty());
        new ThemeLines(contents).all().forEach(console()::line);
        section("People", !contents.annotators().isEmpty());
        contents.annotators()
                .forEach(person ->
                        console()
                                .line(
                                        "  "
                                                + person.name()
                                                + ": "
                                                + Tallies.counted(Tallies.of(person, contents), "annotation")));
    }

    private static String unplaced(int count) {
        return count == 0 ? "" : " (" + count + " unplaced)";
    }

    private void section(String title, boolean wanted) {
        if (wanted) {
            console().line("");
            console().line(title);
        }
    }
}
