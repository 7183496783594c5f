package org.recto.intake.pdf;

import java.util.List;

/// What lies over a letter: a link, and marks of readers.
///
/// @param link an address, or empty
/// @param marks the numbers of the marks, ascending
record Touch(String link, List<Integer> marks) {

    static final Touch NONE = new Touch("", List.of());

    Touch {
        marks = List.copyOf(marks);
    }
}
