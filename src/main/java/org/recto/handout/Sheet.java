package org.recto.handout;

import org.recto.annotation.Annotation;
import org.recto.annotation.Reading;
import org.recto.text.BlockKind;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A reading with what was marked in it.
///
/// @param text of its present edition
/// @param marks the passages of that, in page order
/// @param unplaced the passages of earlier editions that have no place in this one
public record Sheet(Reading reading, ReadingText text, List<Mark> marks, List<Mark> unplaced) {

    public Sheet {
        marks = List.copyOf(marks);
        unplaced = List.copyOf(unplaced);
    }

    /// Author, source and date, as far as they are known; may be empty.
    public String byline() {
        var details = reading.details();
        return Stream.of(details.author(), details.source(), details.date())
                .filter(known -> !known.isBlank())
                .collect(Collectors.joining(", "));
    }

    /// Whether a paragraph is the title once more, which stands above the reading already.
    public boolean repeatsTitle(Paragraph paragraph) {
        return paragraph.block().kind() == BlockKind.TITLE
                && paragraph.runs().stream().allMatch(run -> run.marks().isEmpty())
                && text.text(paragraph.block()).strip().equals(reading.details().title().strip());
    }

    /// The whole text, block by block. Made as it is asked for: of a book there is much.
    public Stream<Paragraph> paragraphs() {
        return paragraphs(0, text.blocks().size());
    }

    /// Some of its blocks.
    ///
    /// @param from the first, from 0
    /// @param to after the last
    public Stream<Paragraph> paragraphs(int from, int to) {
        var open = new ArrayList<Mark>();
        int[] next = {0};
        return IntStream.range(from, to)
                .mapToObj(index -> {
                    var range = text.blocks().get(index).range();
                    open.removeIf(mark -> end(mark.annotation()) <= range.start());
                    while (next[0] < marks.size() && start(next[0]) < range.end()) {
                        open.add(marks.get(next[0]++));
                    }
                    var touching = open.stream().filter(mark -> mark.annotation().range().overlaps(range)).toList();
                    return Paragraph.of(text, index, touching);
                });
    }

    /// How long each block is, in code points.
    ///
    /// @param ofMark what each mark that begins in it adds to that, for its note
    public int[] lengths(int ofMark) {
        var lengths = new int[text.blocks().size()];
        int next = 0;
        for (int i = 0; i < lengths.length; i++) {
            var range = text.blocks().get(i).range();
            lengths[i] = range.length();
            for (; next < marks.size() && start(next) < range.end(); next++) {
                lengths[i] += ofMark;
            }
        }
        return lengths;
    }

    private int start(int mark) {
        return marks.get(mark).annotation().range().start();
    }

    private static int end(Annotation annotation) {
        return annotation.range().end();
    }
}
