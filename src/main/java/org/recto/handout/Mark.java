package org.recto.handout;

import org.recto.annotation.Annotation;
import org.recto.annotation.Theme;

import java.util.List;

/// An annotation as it stands in a document.
///
/// @param number by which all parts refer to it, from 1
/// @param themes in the order in which they were given, as the window has them: the first gives the colour
/// @param by what the person is called here
/// @param place in its reading, such as `p. 12, ¶ 7`; empty if it has none
public record Mark(int number, Annotation annotation, List<Theme> themes, String by, String place) {

    public Mark {
        themes = List.copyOf(themes);
    }

    /// The marked words.
    public String quote() {
        return annotation.passage().quote().exact();
    }

    /// What was noted on them, in Markdown; may be empty.
    public String note() {
        return annotation.note();
    }
}
