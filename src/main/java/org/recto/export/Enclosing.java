package org.recto.export;

import org.recto.annotation.Annotator;
import org.recto.annotation.Role;
import org.recto.annotation.Theme;
import org.recto.enclosure.EnclosedReading;
import org.recto.enclosure.Enclosure;
import org.recto.enclosure.EnclosureJson;
import org.recto.handout.Handout;
import org.recto.handout.Mark;
import org.recto.handout.Part;
import org.recto.handout.Sheet;
import org.recto.handout.Tie;
import org.recto.text.Abridgement;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Range;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts together what a document encloses, to be taken in again: what it shows, and nothing besides.
public final class Enclosing {

    /// Where a mark stands.
    ///
    /// @param text an index among the readings and, behind them, the older texts
    private record Spot(int text, Range range) {}

    private final Handout handout;
    private final List<String> people;
    private final List<Theme> themes = new ArrayList<>();
    private final List<Mark> marks;

    /// By the numbers of the marks.
    private final Map<Integer, Integer> places = new HashMap<>();

    private final Map<Integer, Spot> spots = new HashMap<>();
    private final List<EnclosedReading> older = new ArrayList<>();

    private Enclosing(Handout handout) {
        this.handout = handout;
        this.people = handout.people();
        this.marks =
                handout.sheets().stream()
                        .flatMap(sheet -> Stream.concat(sheet.marks().stream(), sheet.unplaced().stream()))
                        .toList();
        for (int i = 0; i < handout.sheets().size(); i++) {
            int text = i;
            handout.sheets().get(i).marks().forEach(mark -> spots.put(mark.number(), new Spot(text, range(mark))));
        }
        handout.sheets().forEach(this::abridge);
        marks.forEach(mark -> places.put(mark.number(), places.size()));
        for (Theme theme : handout.codebook()) {
            if (handout.options().has(Part.CODEBOOK) || isUsed(theme)) {
                themes.add(theme);
            }
        }
    }

    /// What has no place comes with its own words and those around it, and with nothing else of its older text.
    private void abridge(Sheet sheet) {
        var editions = new LinkedHashMap<Id<Edition>, List<Mark>>();
        for (Mark mark : sheet.unplaced()) {
            editions.computeIfAbsent(mark.annotation().edition(), _ -> new ArrayList<>()).add(mark);
        }
        editions.forEach((edition, here) -> {
            var ranges = here.stream().map(Enclosing::range).toList();
            var abridged = new Abridgement(handout.text(edition), ranges);
            int text = handout.sheets().size() + older.size();
            here.forEach(mark -> spots.put(mark.number(), new Spot(text, abridged.place(range(mark)))));
            older.add(EnclosedReading.of(sheet.reading().id().value(), sheet.reading().details(), abridged.text()));
        });
    }

    private static Range range(Mark mark) {
        return mark.annotation().range();
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
                older,
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

    /// Whoever has a pseudonym is nobody else, and two people of one name are one, as the document has it. Of neither
    /// it is said what they are: there may be but one instructor.
    private Enclosure.Person person(String name) {
        var ids =
                Stream.concat(
                                marks.stream()
                                        .filter(mark -> mark.by().equals(name))
                                        .map(mark -> mark.annotation().by()),
                                handout.ties().stream()
                                        .filter(tie -> tie.by().equals(name))
                                        .map(tie -> tie.link().by()))
                        .distinct()
                        .toList();
        boolean isKnown = !handout.options().pseudonyms() && ids.size() == 1;
        return isKnown
                ? new Enclosure.Person(ids.getFirst().value(), name, role(ids.getFirst()))
                : new Enclosure.Person("", name, "");
    }

    private String role(Id<Annotator> person) {
        return handout.role(person).map(Role::name).orElse("");
    }

    private static EnclosedReading reading(Sheet sheet) {
        return EnclosedReading.of(sheet.reading().id().value(), sheet.reading().details(), sheet.text());
    }

    private Enclosure.Mark mark(Mark mark) {
        var annotation = mark.annotation();
        var spot = Objects.requireNonNull(spots.get(mark.number()));
        return new Enclosure.Mark(
                annotation.id().value(),
                spot.text(),
                spot.range().start(),
                spot.range().end(),
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
