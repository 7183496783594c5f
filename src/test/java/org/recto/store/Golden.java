package org.recto.store;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Link;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.text.Block;
import org.recto.text.Edition;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// All that a packet holds, in plain lines, as every later version of the program must find it.
final class Golden {

    private final PacketStore store;
    private final List<String> lines = new ArrayList<>();

    private Golden(PacketStore store) {
        this.store = store;
    }

    static String of(PacketStore store) throws Problem {
        var golden = new Golden(store);
        golden.write();
        return String.join("\n", golden.lines) + "\n";
    }

    private void write() throws Problem {
        var contents = store.contents();
        line("packet", contents.cover().id(), contents.cover().title());
        if (!contents.cover().assignment().isEmpty()) {
            line("assignment", contents.cover().assignment());
        }
        contents.annotators().forEach(this::line);
        contents.codebook().themes().forEach(this::line);
        for (Reading reading : contents.readings()) {
            line(reading);
        }
        contents.annotations().forEach(this::line);
        contents.links().forEach(this::line);
        store.history()
                .deeds()
                .forEach((deed, state) ->
                        line("step", deed.number(), deed.verb(), deed.subject(), deed.by(), deed.at(), state));
        line("next step", store.history().nextNumber());
    }

    private void line(Annotator person) {
        line("annotator", person.id(), person.name(), person.role());
    }

    private void line(Theme theme) {
        line(
                "theme",
                theme.id(),
                String.valueOf(theme.parent()),
                theme.name(),
                theme.definition(),
                theme.colour(),
                theme.key(),
                theme.position());
    }

    private void line(Reading reading) throws Problem {
        var edition = store.edition(reading.edition());
        var original = store.original(reading.edition());
        var details = reading.details();
        line(
                "reading",
                reading.id(),
                reading.position(),
                details.title(),
                details.author(),
                details.date(),
                details.source(),
                details.link(),
                details.language());
        if (reading.isSealed()) {
            line("sealed", reading.id());
        }
        line("edition", edition.id(), edition.number(), edition.text().sha256(), edition.text().text());
        for (Block block : edition.text().blocks()) {
            line("block", block.kind(), block.level(), block.range().start(), block.range().end());
            for (Format format : block.formats()) {
                line("format", format.kind(), format.range().start(), format.range().end(), format.target());
            }
        }
        line("original", original.fileName(), original.mediaType(), original.sha256(), original.bytes().length);
        pictures(edition);
    }

    private void pictures(Edition edition) throws Problem {
        var digests = new TreeSet<String>();
        edition.text().blocks().stream()
                .flatMap(block -> block.formats().stream())
                .filter(format -> format.kind() == FormatKind.PICTURE && !format.target().isEmpty())
                .forEach(format -> digests.add(format.target()));
        for (var sha256 : digests) {
            var picture = store.picture(edition.id(), sha256).orElseThrow();
            line("picture", picture.sha256(), picture.mediaType(), picture.bytes().length);
        }
    }

    private void line(Annotation annotation) {
        line(
                "annotation",
                annotation.id(),
                annotation.reading(),
                annotation.edition(),
                annotation.range().start(),
                annotation.range().end(),
                annotation.passage().quote().exact(),
                annotation.passage().quote().prefix(),
                annotation.passage().quote().suffix(),
                annotation.by(),
                annotation.themes().stream().map(Id::value).toList(),
                annotation.note(),
                annotation.created(),
                annotation.modified());
    }

    private void line(Link link) {
        line(
                "link",
                link.id(),
                link.from(),
                link.to(),
                link.relation(),
                link.note(),
                link.by(),
                link.created(),
                link.modified());
    }

    private void line(Object... parts) {
        var words = new ArrayList<String>();
        for (Object part : parts) {
            words.add(part.toString().replace("\n", "⏎"));
        }
        lines.add(String.join(" | ", words));
    }
}
