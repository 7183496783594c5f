package org.recto.enclosure;

import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A document's readings, with all that it shows of what was marked in them. What refers to something else does so by
/// its index in the list.
///
/// @param version of this form
/// @param themes each parent before its children
/// @param older readings as they were before, of which nothing is left but what was marked there and has no place in
///   the present text; each has the id of one of the readings
/// @param marks in the order of their numbers in the document
public record Enclosure(
        int version,
        List<Theme> themes,
        List<Person> people,
        List<EnclosedReading> readings,
        List<EnclosedReading> older,
        List<Mark> marks,
        List<Tie> ties) {

    /// The form that this program writes.
    public static final int VERSION = 2;

    /// Of themes, people and readings; of marks and links.
    private static final int FEW = 10_000;

    private static final int MANY = 100_000;

    /// A theme of the codebook.
    ///
    /// @param id a UUID
    /// @param parent -1 at the top
    /// @param colour as `#RRGGBB`
    /// @param key one letter, or empty
    public record Theme(String id, int parent, String name, String definition, String colour, String key) {
        public Theme {
            Check.id(id);
            Check.name(name);
            Check.note(definition);
            Check.that(colour.matches("#[0-9A-Fa-f]{6}"), "colour");
            Check.that(key.codePointCount(0, key.length()) <= 1, "key");
        }
    }

    /// Somebody who marked or linked.
    ///
    /// @param id a UUID; empty if the document does not say who it is
    /// @param name as the document has it
    /// @param role `STUDENT` or `INSTRUCTOR`; empty if the document does not say who it is
    public record Person(String id, String name, String role) {

        private static final Set<String> ROLES = Set.of("", "STUDENT", "INSTRUCTOR");

        public Person {
            if (!id.isEmpty()) {
                Check.id(id);
            }
            Check.name(name);
            Check.that(ROLES.contains(role), "role");
        }
    }

    /// An annotation.
    ///
    /// @param id a UUID; empty for one that the document was given afterwards
    /// @param reading its index, or that of an older text, which are counted on from the readings
    /// @param start in code points of that text
    /// @param isChanged whether themes or note are others than the document was given
    public record Mark(
            String id,
            int reading,
            int start,
            int end,
            int by,
            List<Integer> themes,
            String note,
            Instant created,
            Instant modified,
            boolean isChanged) {
        public Mark {
            themes = List.copyOf(themes);
            if (!id.isEmpty()) {
                Check.id(id);
            }
            Check.note(note);
            Check.that(0 <= start && start < end, "mark");
        }

        public Range range() {
            return new Range(start, end);
        }
    }

    /// A link from one mark to another.
    public record Tie(
            String id, int from, int to, String relation, String note, int by, Instant created, Instant modified) {
        public Tie {
            Check.id(id);
            Check.name(relation);
            Check.note(note);
            Check.that(from != to, "tie");
        }

        private Tie between(int newFrom, int newTo) {
            return new Tie(id, newFrom, newTo, relation, note, by, created, modified);
        }
    }

    /// @throws IllegalArgumentException if something does not fit the rest
    public Enclosure {
        themes = List.copyOf(themes);
        people = List.copyOf(people);
        readings = List.copyOf(readings);
        older = List.copyOf(older);
        marks = List.copyOf(marks);
        ties = List.copyOf(ties);
        Check.that(version == VERSION, "version");
        Check.that(
                themes.size() <= FEW && people.size() <= FEW && !readings.isEmpty() && readings.size() <= FEW, "size");
        Check.that(older.size() <= FEW && marks.size() <= MANY && ties.size() <= MANY, "size");
        for (int i = 0; i < themes.size(); i++) {
            Check.that(-1 <= themes.get(i).parent() && themes.get(i).parent() < i, "parent");
        }
        Check.unlike(themes.stream().map(theme -> theme.name().strip().toLowerCase(Locale.ROOT)).toList());
        Check.unlike(themes.stream().map(Theme::id).toList());
        Check.unlike(readings.stream().map(EnclosedReading::id).toList());
        Check.unlike(marks.stream().map(Mark::id).filter(id -> !id.isEmpty()).toList());
        Check.unlike(ties.stream().map(Tie::id).toList());
        var ids = readings.stream().map(EnclosedReading::id).collect(Collectors.toSet());
        Check.that(older.stream().allMatch(text -> ids.contains(text.id())), "older");
        requireMarks(themes.size(), people.size(), texts(readings, older), marks);
        for (Tie tie : ties) {
            Check.index(tie.from(), marks.size());
            Check.index(tie.to(), marks.size());
            Check.index(tie.by(), people.size());
        }
    }

    private static void requireMarks(int themes, int people, List<ReadingText> texts, List<Mark> marks) {
        for (Mark mark : marks) {
            Check.index(mark.reading(), texts.size());
            Check.index(mark.by(), people);
            mark.themes().forEach(theme -> Check.index(theme, themes));
            Check.that(mark.end() <= texts.get(mark.reading()).length(), "mark");
        }
    }

    private static List<ReadingText> texts(List<EnclosedReading> readings, List<EnclosedReading> older) {
        return Stream.concat(readings.stream(), older.stream()).map(EnclosedReading::words).toList();
    }

    /// The texts that marks count in, by the indexes that these have.
    public List<ReadingText> texts() {
        return texts(readings, older);
    }

    /// The marks in a text.
    ///
    /// @param text its index
    public Stream<Mark> marksIn(int text) {
        return marks.stream().filter(mark -> mark.reading() == text);
    }

    /// The same with other marks.
    ///
    /// @param newPeople those of this, and perhaps more behind them
    /// @param newMarks of which those that were here before have their ids
    public Enclosure withMarks(List<Person> newPeople, List<Mark> newMarks) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < newMarks.size(); i++) {
            places.put(newMarks.get(i).id(), i);
        }
        var kept = new ArrayList<Tie>();
        for (Tie tie : ties) {
            var from = places.get(marks.get(tie.from()).id());
            var to = places.get(marks.get(tie.to()).id());
            if (from != null && to != null) {
                kept.add(tie.between(from, to));
            }
        }
        return new Enclosure(version, themes, newPeople, readings, older, newMarks, kept);
    }

    /// The same with none but some pictures.
    ///
    /// @param known their digests
    public Enclosure withPictures(Set<String> known) {
        var shown = readings.stream().map(reading -> reading.withPictures(known)).toList();
        return new Enclosure(version, themes, people, shown, older, marks, ties);
    }
}
