package org.recto.handout;

import org.recto.text.ReadingText;
import org.recto.text.Words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was counted in a document.
///
/// @param words of all readings together
/// @param notes how many marks have one
/// @param people how many marks each person made, by name
public record Counts(int readings, long words, int marks, long notes, int links, Map<String, Integer> people) {

    public static Counts of(Handout handout) {
        var people = new LinkedHashMap<String, Integer>();
        handout.people().forEach(name -> people.put(name, 0));
        handout.marks().forEach(mark -> people.merge(mark.by(), 1, Integer::sum));
        return new Counts(
                handout.sheets().size(),
                words(handout.sheets()),
                handout.marks().size(),
                handout.marks().stream().filter(mark -> !mark.note().isBlank()).count(),
                handout.ties().size(),
                people);
    }

    private static long words(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::text).map(ReadingText::text).mapToLong(Words::count).sum();
    }
}
