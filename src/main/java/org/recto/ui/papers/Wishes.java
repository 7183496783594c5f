package org.recto.ui.papers;

import org.recto.annotation.Contents;
import org.recto.handout.NotePlace;
import org.recto.handout.Options;
import org.recto.handout.Paper;
import org.recto.handout.Part;
import org.recto.packet.ExportFormat;
import org.recto.packet.Settings;
import org.recto.text.Problem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Remembers how the last document was wanted: its looks for all packets, what it is about for each.
final class Wishes {

    private static final System.Logger LOG = System.getLogger(Wishes.class.getName());

    private final Settings person;
    private final Settings packet;

    /// @param person what they have set
    /// @param packet where they left off in this packet
    Wishes(Settings person, Settings packet) {
        this.person = person;
        this.packet = packet;
    }

    /// The last wish as far as it can still be had; else the usual one.
    Wish last(Contents contents) {
        try {
            return new Wish(
                            value(ExportFormat.class, "export.format", ExportFormat.PDF),
                            options(),
                            Selection.read(packet.get("export.readings", "")),
                            Selection.read(packet.get("export.themes", "")),
                            Selection.read(packet.get("export.people", "")))
                    .within(contents);
        } catch (IllegalArgumentException e) {
            LOG.log(System.Logger.Level.DEBUG, "the last export is not understood", e);
            return usual();
        }
    }

    static Wish usual() {
        return new Wish(ExportFormat.PDF, plain(), Selection.all(), Selection.all(), Selection.all());
    }

    private static Options plain() {
        return Options.on(LocalDate.now(ZoneId.systemDefault()));
    }

    private Options options() {
        var parts = EnumSet.allOf(Part.class);
        for (String name : person.get("export.without", "").split(" ", -1)) {
            if (!name.isEmpty()) {
                parts.remove(Part.valueOf(name));
            }
        }
        return plain().withCourse(packet.get("export.course", ""))
                .withParts(parts)
                .withNotes(value(NotePlace.class, "export.notes", NotePlace.MARGIN))
                .withPaper(value(Paper.class, "export.paper", Paper.A4))
                .withPseudonyms(person.get("export.pseudonyms", "").equals("yes"))
                .withColour(!person.get("export.colour", "").equals("no"));
    }

    private <E extends Enum<E>> E value(Class<E> type, String key, E usual) {
        return Enum.valueOf(type, person.get(key, usual.name()));
    }

    /// @throws Problem if it cannot be remembered
    void keep(Wish wish) throws Problem {
        var options = wish.options();
        var looks = new LinkedHashMap<String, String>();
        looks.put("export.format", wish.format().name());
        looks.put(
                "export.without",
                EnumSet.allOf(Part.class).stream()
                        .filter(part -> !options.has(part))
                        .map(Part::name)
                        .collect(Collectors.joining(" ")));
        looks.put("export.notes", options.notes().name());
        looks.put("export.paper", options.paper().name());
        looks.put("export.pseudonyms", options.pseudonyms() ? "yes" : "");
        looks.put("export.colour", options.colour() ? "" : "no");
        person.put(looks);
        packet.put(
                Map.of(
                        "export.course", options.course(),
                        "export.readings", wish.readings().written(),
                        "export.themes", wish.themes().written(),
                        "export.people", wish.people().written()));
    }
}
