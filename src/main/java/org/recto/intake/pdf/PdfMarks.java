package org.recto.intake.pdf;

import org.jspecify.annotations.Nullable;
import org.recto.intake.format.Mark;
import org.recto.text.Range;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The highlights and notes of a file, numbered as they are found, until it is known which words they cover.
final class PdfMarks {

    private record Found(String author, String note, String colour, @Nullable Instant created) {}

    private final List<Found> found = new ArrayList<>();

    /// Keeps one.
    ///
    /// @return its number
    int add(String author, String note, String colour, @Nullable Instant created) {
        found.add(new Found(author, note, colour, created));
        return found.size() - 1;
    }

    /// Adds an answer to the note of one.
    void answer(int number, String author, String answer) {
        var before = found.get(number);
        var named = author.isEmpty() ? answer : author + ": " + answer;
        var note = before.note().isEmpty() ? named : before.note() + "\n\n" + named;
        found.set(number, new Found(before.author(), note, before.colour(), before.created()));
    }

    int size() {
        return found.size();
    }

    /// Those that cover words, in the order of the text.
    ///
    /// @param ranges what each covers, by its number
    List<Mark> placed(Map<Integer, Range> ranges) {
        return ranges.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Range>comparingByValue(Comparator.naturalOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> {
                    var mark = found.get(entry.getKey());
                    return new Mark(entry.getValue(), mark.author(), mark.note(), mark.colour(), mark.created());
                })
                .toList();
    }
}
