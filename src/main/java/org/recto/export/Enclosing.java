package org.recto.export;

import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.enclosure.EnclosedReading;
import org.recto.enclosure.Enclosure;
import org.recto.enclosure.EnclosureJson;
import org.recto.handout.Handout;
import org.recto.handout.Mark;
import org.recto.handout.Part;
import org.recto.handout.Sheet;
import org.recto.handout.Tie;
import org.recto.text.Id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts together what a document encloses, to be taken in again: what it shows, and nothing besides.
public final class Enclosing {

    private final Handout handout;
    private final List<String> people;
    private final List<Theme> themes = new ArrayList<>();
    private final List<Mark> marks;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Id<Reading>, Integer> readings = new HashMap<>();

    private Enclosing(Handout handout) {
        this.handout = handout;
        this.people = handout.people();
        this.marks = handout.sheets().stream().flatMap(sheet -> sheet.marks().stream()).toList();
        handout.sheets().forEach(sheet -> readings.put(sheet.reading().id(), readings.size()));
        marks.forEach(mark -> places.put(mark.number(), places.size()));
        for (Theme theme : handout.codebook()) {
            if (handout.options().has(Part.CODEBOOK) || isUsed(theme)) {
                themes.add(theme);
            }
        }
    }

    private boolean isUsed(Theme theme) {
        return marks.stream().anyMatch(mark -> mark.themes().contains(theme));
    }

    /// The JSON of what a document encloses; nothing for one that does not show its readings whole, or is too long.
    public static Optional<String> of(Handout handout) {
        return handout.options().has(Part.TEXT) && !handout.sheets().isEmpty()
                ? EnclosureJson.of(new Enclosing(handout).enclosure())
                : Optional.empty();
    }

    private Enclosure enclosure() {
        return new Enclosure(
                Enclosure.VERSION,
                themes.stream().map(this::theme).toList(),
                people.stream().map(this::person).toList(),
                handout.sheets().stream().map(Enclosing::reading).toList(),
                marks.stream().map(this::mark).toList(),
                handout.ties().stream()
                        .filter(tie -> places.containsKey(tie.from().number()))
                        .filter(tie -> places.containsKey(tie.to().number()))
                        .map(this::tie)
                        .toList());
    }

    private Enclosure.Theme theme(Theme theme) {
        boolean isDefined = handout.options().has(Part.CODEBOOK);
        return new Enclosure.Theme(
                theme.id().value(),
                themes.stream().map(Theme::id).toList().indexOf(theme.parent()),
                theme.name(),
                isDefined ? theme.definition() : "",
                theme.colour().toString(),
                theme.key());
    }

    /// Whoever has a pseudonym is nobody else, and two people of one name are one, as the document has it.
    private Enclosure.Person person(String name) {
        var ids =
                Stream.concat(
                                marks.stream()
                                        .filter(mark -> mark.by().equals(name))
                                        .map(mark -> mark.annotation().by().value()),
                                handout.ties().stream()
                                        .filter(tie -> tie.by().equals(name))
                                        .map(tie -> tie.link().by().value()))
                        .distinct()
                        .toList();
        boolean isKnown = !handout.options().pseudonyms() && ids.size() == 1;
        return new Enclosure.Person(isKnown ? ids.getFirst() : "", name);
    }

    private static EnclosedReading reading(Sheet sheet) {
        return EnclosedReading.of(sheet.reading().id().value(), sheet.reading().details(), sheet.text());
    }

    private Enclosure.Mark mark(Mark mark) {
        var annotation = mark.annotation();
        return new Enclosure.Mark(
                annotation.id().value(),
                Objects.requireNonNull(readings.get(annotation.reading())),
                annotation.range().start(),
                annotation.range().end(),
                people.indexOf(mark.by()),
                mark.themes().stream().map(themes::indexOf).toList(),
                mark.note(),
                annotation.created(),
                annotation.modified(),
                false);
    }

    private Enclosure.Tie tie(Tie tie) {
        var link = tie.link();
        return new Enclosure.Tie(
                link.id().value(),
                Objects.requireNonNull(places.get(tie.from().number())),
                Objects.requireNonNull(places.get(tie.to().number())),
                link.relation(),
                link.note(),
                people.indexOf(tie.by()),
                link.created(),
                link.modified());
    }
}
