package org.recto.ui.tray;

import org.recto.annotation.Reading;
import org.recto.text.Citation;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A passage in the tray. It keeps its words and its source as they were when it was collected, whatever becomes of the
/// reading.
///
/// @param edition the text that the range counts in
record Collected(Id<Reading> reading, Id<Edition> edition, Range range, String words, String source) {

    /// Between the parts of one, and between two; no text has these characters (U+001F, U+001E).
    private static final String PART = "\u001f";

    private static final String NEXT = "\u001e";

    static Collected of(Reading reading, Id<Edition> edition, ReadingText text, Range range) {
        return new Collected(
                reading.id(),
                edition,
                range,
                text.substring(range).strip(),
                Citation.source(reading.details(), text, range));
    }

    /// As they are remembered.
    static String written(List<Collected> all) {
        return all.stream()
                .map(it ->
                        String.join(
                                PART,
                                it.reading.value(),
                                it.edition.value(),
                                Integer.toString(it.range.start()),
                                Integer.toString(it.range.end()),
                                plain(it.words),
                                plain(it.source)))
                .collect(Collectors.joining(NEXT));
    }

    private static String plain(String words) {
        return words.replace(PART, " ").replace(NEXT, " ");
    }

    /// What was [#written]; what cannot be understood is left out.
    static List<Collected> read(String written) {
        return List.of(written.split(NEXT, -1)).stream().flatMap(line -> one(line.split(PART, -1)).stream()).toList();
    }

    private static Optional<Collected> one(String[] parts) {
        if (parts.length != 6) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Collected(
                            new Id<>(parts[0]),
                            new Id<>(parts[1]),
                            new Range(Integer.parseInt(parts[2]), Integer.parseInt(parts[3])),
                            parts[4],
                            parts[5]));
        } catch (IllegalArgumentException e) {
            System.getLogger(Collected.class.getName()).log(System.Logger.Level.DEBUG, "not understood", e);
            return Optional.empty();
        }
    }
}
