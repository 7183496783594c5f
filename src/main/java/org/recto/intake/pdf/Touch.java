package org.recto.intake.pdf;

import java.util.List;
import java.util.stream.Stream;

/// What lies over a letter: a link, and marks of readers.
///
/// @param link an address, or empty
/// @param marks the numbers of the marks, ascending
record Touch(String link, List<Integer> marks) {

    static final Touch NONE = new Touch("", List.of());

    Touch {
        marks = List.copyOf(marks);
    }

    Touch with(int mark) {
        return new Touch(link, Stream.concat(marks.stream(), Stream.of(mark)).distinct().sorted().toList());
    }
}
