package org.recto.cli;

import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.History;
import org.recto.annotation.Reading;

import java.util.Locale;

/// Small numbers and words that both the plain and the JSON output give.
final class Tallies {

    private Tallies() {}

    /// How many annotations a person made.
    static long of(Annotator person, Contents contents) {
        return contents.annotations().stream().filter(annotation -> annotation.by().equals(person.id())).count();
    }

    /// How many annotations there are in a reading, unplaced ones too.
    static int of(Reading reading, Contents contents) {
        return contents.annotations(reading.id()).size() + contents.unplaced(reading.id()).size();
    }

    static String word(History.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /// `1 annotation`, `2 annotations`.
    static String counted(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
