package org.recto.cli;

import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.History;

import java.util.Locale;

/// Small numbers and words that both the plain and the JSON output give.
final class Tallies {

    private Tallies() {}

    /// How many annotations a person made.
    static long of(Annotator person, Contents contents) {
        return contents.annotations().stream().filter(annotation -> annotation.by().equals(person.id())).count();
    }

    static String word(History.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /// `1 annotation`, `2 annotations`.
    static String counted(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
