package org.recto.ui.notewords;

import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.List;
import java.util.stream.Collectors;

/// What a note says, with its Markdown understood: paragraphs and list items, one below the other.
///
/// @param blocks never empty
public record NoteWords(List<Block> blocks) {

    /// A note is written by a person. What is longer, or nested deeper than any person would, is shown as it is typed:
    /// others' notes come from others' files.
    private static final int LONGEST = 8000;

    private static final int DEEPEST = 12;

    /// A paragraph, or an item of a list.
    ///
    /// @param depth how far it stands in: 0 is not at all
    /// @param marker before its first line, such as `•` or `2.`; may be empty
    public record Block(int depth, String marker, List<Run> runs) {}

    /// Words that look alike.
    ///
    /// @param link where a click on them leads; empty if nowhere
    public record Run(String words, boolean strong, boolean emphasis, boolean code, String link) {

        static Run plain(String words) {
            return new Run(words, false, false, false, "");
        }
    }

    public NoteWords {
        blocks = List.copyOf(blocks);
    }

    /// Reads a note.
    public static NoteWords of(String markdown) {
        if (markdown.length() > LONGEST) {
            return plain(markdown);
        }
        var parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.NONE).maxOpenBlockParsers(DEEPEST).build();
        var reading = new NoteReading();
        parser.parse(markdown).accept(reading);
        var blocks = reading.blocks();
        return blocks.isEmpty() ? plain(markdown) : new NoteWords(blocks);
    }

    private static NoteWords plain(String words) {
        return new NoteWords(List.of(new Block(0, "", List.of(Run.plain(words.strip())))));
    }

    /// The words alone, on one line.
    public String line() {
        return blocks.stream()
                .flatMap(block -> block.runs().stream())
                .map(Run::words)
                .collect(Collectors.joining())
                .strip()
                .replaceAll("\\s+", " ");
    }
}
