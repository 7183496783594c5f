package org.recto.handout;

import org.recto.text.Format;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/// Words of a paragraph that are set alike and lie in the same passages.
///
/// @param start of the words, in code points of the reading's text
/// @param formats how they are set
/// @param marks the passages that they lie in, in page order
/// @param begins the passages of which these are the first words in the paragraph
/// @param ends the passages of which these are the last words of all
public record Run(int start, String words, List<Format> formats, List<Mark> marks, List<Mark> begins, List<Mark> ends) {

    public Run {
        formats = List.copyOf(formats);
        marks = List.copyOf(marks);
        begins = List.copyOf(begins);
        ends = List.copyOf(ends);
    }

    /// The same cut at the tabs and line ends, which are pieces of their own.
    List<Run> pieces() {
        if (words.isEmpty()) {
            return List.of(this);
        }
        var pieces = new ArrayList<Run>();
        var rest = new StringTokenizer(words, "\t\n", true);
        int from = start;
        while (rest.hasMoreTokens()) {
            var piece = rest.nextToken();
            pieces.add(new Run(from, piece, formats, marks, begins, rest.hasMoreTokens() ? List.of() : ends));
            from += piece.codePointCount(0, piece.length());
        }
        return pieces;
    }

    Run withoutWords() {
        return new Run(start, "", formats, marks, begins, ends);
    }
}
