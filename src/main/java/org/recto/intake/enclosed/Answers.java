package org.recto.intake.enclosed;

import org.recto.enclosure.Enclosure;
import org.recto.intake.format.Mark;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The comments of a file against the marks that it encloses: which are these as they were, which were changed, and
/// which are new.
public final class Answers {

    private record Written(String by, Instant second) {}

    private final Enclosure enclosure;
    private final Manner manner;
    private final List<Enclosure.Person> people;
    private final Map<Written, List<Enclosure.Mark>> written = new HashMap<>();
    private final Set<Enclosure.Mark> found = new HashSet<>();
    private final List<Enclosure.Mark> marks = new ArrayList<>();
    private int lost;

    public Answers(Enclosure enclosure, Manner manner) {
        this.enclosure = enclosure;
        this.manner = manner;
        this.people = new ArrayList<>(enclosure.people());
        for (Enclosure.Mark mark : enclosure.marks()) {
            var key = new Written(people.get(mark.by()).name(), second(manner.time(mark)));
            written.computeIfAbsent(key, _ -> new ArrayList<>()).add(mark);
        }
    }

    private static Instant second(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    /// What the file says: the marks that it still shows, and those that were added.
    ///
    /// @param comments of the file
    public Enclosure of(List<Mark> comments) {
        comments.forEach(this::add);
        if (manner.isKept()) {
            enclosure.marks().stream().filter(mark -> !found.contains(mark)).forEach(marks::add);
        }
        marks.sort(
                Comparator.comparingInt(Enclosure.Mark::reading)
                        .thenComparing(Enclosure.Mark::range)
                        .thenComparing(Enclosure.Mark::id));
        return enclosure.withMarks(people, marks);
    }

    /// How many comments are on no reading.
    public int lost() {
        return lost;
    }

    private void add(Mark comment) {
        var spot = manner.spot(comment);
        var known = known(comment, spot);
        if (known.isPresent()) {
            if (found.add(known.get())) {
                marks.add(same(known.get(), comment));
            }
        } else if (spot.isPresent()) {
            marks.add(fresh(comment, spot.get()));
        } else {
            lost++;
        }
    }

    /// The mark that a comment was written for: of the same person and time, on the same words before on others. One
    /// mark may have several highlights, on every page one.
    private Optional<Enclosure.Mark> known(Mark comment, Optional<Spot> spot) {
        if (comment.created() == null) {
            return Optional.empty();
        }
        var mine =
                written.getOrDefault(new Written(comment.author(), second(comment.created())), List.of()).stream()
                        .filter(mark -> manner.isKept() || !found.contains(mark))
                        .toList();
        var there = mine.stream().filter(mark -> spot.isPresent() && touches(mark, spot.get()));
        return there.max(Comparator.comparingInt(mark -> likeness(mark, comment, spot)))
                .or(() ->
                        mine.stream()
                                .filter(mark -> manner.isKept() && manner.isSame(mark, comment.note()))
                                .findFirst());
    }

    private static boolean touches(Enclosure.Mark mark, Spot spot) {
        return mark.reading() == spot.reading() && mark.range().overlaps(spot.range());
    }

    private int likeness(Enclosure.Mark mark, Mark comment, Optional<Spot> spot) {
        var words = manner.words(new Spot(mark.reading(), mark.range()));
        boolean isThere = spot.isPresent() && manner.words(spot.get()).equals(words);
        return (isThere ? 2 : 0) + (manner.isSame(mark, comment.note()) ? 1 : 0);
    }

    private Enclosure.Mark same(Enclosure.Mark mark, Mark comment) {
        if (manner.isSame(mark, comment.note())) {
            return mark;
        }
        var said = manner.changed(mark, comment.note());
        return new Enclosure.Mark(
                mark.id(),
                mark.reading(),
                mark.start(),
                mark.end(),
                mark.by(),
                said.themes(),
                said.note(),
                mark.created(),
                mark.modified(),
                true);
    }

    private Enclosure.Mark fresh(Mark comment, Spot spot) {
        var said = manner.fresh(comment.note());
        var created = Objects.requireNonNullElse(comment.created(), latest());
        return new Enclosure.Mark(
                "",
                spot.reading(),
                spot.range().start(),
                spot.range().end(),
                person(comment.author()),
                said.themes(),
                said.note(),
                created,
                created,
                false);
    }

    /// What has no time was made after all that has one.
    private Instant latest() {
        return enclosure.marks().stream()
                .map(Enclosure.Mark::modified)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private int person(String author) {
        var name = author.isBlank() ? "?" : author.strip();
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).name().equals(name)) {
                return i;
            }
        }
        people.add(new Enclosure.Person("", name, ""));
        return people.size() - 1;
    }
}
