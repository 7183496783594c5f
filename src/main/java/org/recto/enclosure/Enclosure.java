package org.recto.enclosure;

import org.recto.text.Range;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A document's readings, with all that it shows of what was marked in them. What refers to something else does so by
/// its index in the list.
///
/// @param version of this form
/// @param themes each parent before its children
/// @param marks in the order of their numbers in the document
public record Enclosure(
        int version,
        List<Theme> themes,
        List<Person> people,
        List<EnclosedReading> readings,
        List<Mark> marks,
        List<Tie> ties) {

    /// The form that this program writes, and the only one that it reads.
    public static final int VERSION = 1;

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
    public record Person(String id, String name) {
        public Person {
            if (!id.isEmpty()) {
                Check.id(id);
            }
            Check.name(name);
        }
    }

    /// An annotation.
    ///
    /// @param id a UUID; empty for one that the document was given afterwards
    /// @param start in code points of its reading's text
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
        marks = List.copyOf(marks);
        ties = List.copyOf(ties);
        Check.that(version == VERSION, "version");
        Check.that(
                themes.size() <= FEW && people.size() <= FEW && !readings.isEmpty() && readings.size() <= FEW, "size");
        Check.that(marks.size() <= MANY && ties.size() <= MANY, "size");
        for (int i = 0; i < themes.size(); i++) {
            Check.that(-1 <= themes.get(i).parent() && themes.get(i).parent() < i, "parent");
        }
        Check.unlike(themes.stream().map(theme -> theme.name().strip().toLowerCase(Locale.ROOT)).toList());
        Check.unlike(themes.stream().map(Theme::id).toList());
        Check.unlike(readings.stream().map(EnclosedReading::id).toList());
        Check.unlike(marks.stream().map(Mark::id).filter(id -> !id.isEmpty()).toList());
        Check.unlike(ties.stream().map(Tie::id).toList());
        requireMarks(themes.size(), people.size(), readings, marks);
        for (Tie tie : ties) {
            Check.index(tie.from(), marks.size());
            Check.index(tie.to(), marks.size());
            Check.index(tie.by(), people.size());
        }
    }

    private static void requireMarks(int themes, int people, List<EnclosedReading> readings, List<Mark> marks) {
        var lengths = readings.stream().map(reading -> reading.words().length()).toList();
        for (Mark mark : marks) {
            Check.index(mark.reading(), readings.size());
            Check.index(mark.by(), people);
            mark.themes().forEach(theme -> Check.index(theme, themes));
            Check.that(mark.end() <= lengths.get(mark.reading()), "mark");
        }
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
        return new Enclosure(version, themes, newPeople, readings, newMarks, kept);
    }

    /// The same with none but some pictures.
    ///
    /// @param known their digests
    public Enclosure withPictures(Set<String> known) {
        var shown = readings.stream().map(reading -> reading.withPictures(known)).toList();
        return new Enclosure(version, themes, people, shown, marks, ties);
    }
}
