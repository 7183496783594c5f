package org.recto.intake.pdf;

import org.recto.intake.format.Lines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A line of text as it stands in its column.
///
/// Its edges are measured in the direction in which it is read: for Arabic and Hebrew `start` is the distance of its
/// right edge from the right of the page.
///
/// @param page the index of its page
/// @param start where it begins, in points
/// @param end where it ends
/// @param y of its baseline
/// @param size of most of its letters
/// @param spans its words, without space at either end; `\t` stands where a gap is as wide as between the columns of a
///   table
record Line(int page, double start, double end, double y, double size, List<Span> spans, String text) {

    Line(int page, double start, double end, double y, double size, List<Span> spans) {
        this(
                page,
                start,
                end,
                y,
                size,
                List.copyOf(spans),
                spans.stream().map(Span::text).collect(Collectors.joining()));
    }

    double width() {
        return end - start;
    }

    boolean isBold() {
        return is(Look::bold);
    }

    boolean isItalic() {
        return is(Look::italic);
    }

    /// Whether its letters are all as wide as each other, as in the text of programs.
    boolean isMono() {
        return is(Look::mono);
    }

    /// Whether nearly all of its letters are set so.
    private boolean is(Predicate<Look> set) {
        long all = letters(text);
        long so = spans.stream().filter(span -> set.test(span.look())).mapToLong(span -> letters(span.text())).sum();
        return all > 0 && so >= 0.9 * all;
    }

    private static long letters(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /// Whether it is set in capitals.
    boolean isCapitals() {
        long large = text.codePoints().filter(Character::isUpperCase).count();
        return large >= 3 && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /// How wide a letter of it is on average.
    double letter() {
        return width() / Math.max(1, Lines.length(text));
    }

    /// How wide its first word is.
    double firstWord() {
        return Lines.firstWord(text.replace('\t', ' ')) * letter();
    }

    /// The raised digits or signs that it begins with; empty if it begins otherwise.
    String raisedStart() {
        return spans.getFirst().look().shift() > 0 ? spans.getFirst().text().strip() : "";
    }

    boolean hasTab() {
        return text.indexOf('\t') >= 0;
    }

    /// The same without what stands at its beginning.
    ///
    /// @param count of UTF-16 units
    Line without(int count) {
        var rest = new ArrayList<Span>();
        int skip = count;
        for (Span span : spans) {
            int cut = Math.min(skip, span.text().length());
            skip -= cut;
            if (cut < span.text().length()) {
                rest.add(new Span(span.text().substring(cut), span.look()));
            }
        }
        return new Line(page, start, end, y, size, rest);
    }
}
