package org.recto.enclosure;

import java.util.List;

/// An enclosure in the first form, which knew neither what people are nor annotations without a place. Documents that
/// have it are out in the world.
record FirstForm(
        int version,
        List<Enclosure.Theme> themes,
        List<Person> people,
        List<EnclosedReading> readings,
        List<Enclosure.Mark> marks,
        List<Enclosure.Tie> ties) {

    private static final int VERSION = 1;

    FirstForm {
        Check.that(version == VERSION, "version");
    }

    record Person(String id, String name) {
        private Enclosure.Person now() {
            return new Enclosure.Person(id, name, "");
        }
    }

    /// The same in the form of today.
    ///
    /// @throws IllegalArgumentException if something does not fit the rest
    Enclosure now() {
        var persons = people.stream().map(Person::now).toList();
        return new Enclosure(Enclosure.VERSION, themes, persons, readings, List.of(), marks, ties);
    }
}
