package org.recto.intake.docx;

import org.jspecify.annotations.Nullable;
import org.recto.intake.format.Mark;
import org.recto.text.BlockKind;
import org.recto.text.Problem;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The comments of a document, and which words they are on.
final class Comments {

    /// UTF-16 units of an author's name.
    private static final int NAME = 200;

    /// UTF-16 units of a comment.
    private static final int NOTE = 20_000;

    private record Comment(String author, String note, @Nullable Instant created) {}

    private final Map<String, Comment> comments = new LinkedHashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();

    /// Reads them.
    ///
    /// @param part nothing if the document has none
    static Comments of(Optional<Part> part, Source source) throws Problem {
        var comments = new Comments();
        if (part.isPresent()) {
            comments.read(new Story(source, part.get()));
        }
        return comments;
    }

    private void read(Story story) throws Problem {
        var authors = new HashMap<String, String>();
        var dates = new HashMap<String, String>();
        var notes =
                story.each(
                        "comment",
                        (id, xml) -> {
                            authors.put(id, cut(xml.attribute("author", "").strip(), NAME));
                            dates.put(id, xml.attribute("date", ""));
                        });
        notes.forEach((id, pieces) ->
                comments.put(
                        id,
                        new Comment(authors.getOrDefault(id, ""), note(pieces), instant(dates.getOrDefault(id, "")))));
    }

    private static String note(List<Piece> pieces) {
        return cut(pieces.stream().map(piece -> piece.words().line()).collect(Collectors.joining("\n")), NOTE);
    }

    private static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most);
    }

    /// Word means the time of its place and writes a Z behind it; what is known better is lost.
    private static @Nullable Instant instant(String date) {
        try {
            return date.isEmpty()
                    ? null
                    : date.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                            ? OffsetDateTime.parse(date).toInstant()
                            : LocalDateTime.parse(date).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// What all of them say, in the order of the file.
    List<Piece> words() {
        return comments.values().stream()
                .map(comment -> Piece.of(BlockKind.PARAGRAPH, RichWords.plain(comment.note())))
                .toList();
    }

    /// Says where one begins or ends, in code points of the text.
    void place(RichWords.Spot spot, int offset) {
        if (spot.isStart()) {
            starts.putIfAbsent(spot.comment(), offset);
        } else {
            ends.put(spot.comment(), offset);
        }
    }

    /// All that are on words.
    List<Mark> marks(ReadingText text) {
        var marks = new ArrayList<Mark>();
        comments.forEach((id, comment) -> {
            var start = starts.getOrDefault(id, ends.get(id));
            if (start != null) {
                range(text, start, ends.getOrDefault(id, start))
                        .ifPresent(range ->
                                marks.add(new Mark(range, comment.author(), comment.note(), "", comment.created())));
            }
        });
        return marks;
    }

    /// The words between two places, without the space at their ends; if there are none, the block.
    private static Optional<Range> range(ReadingText text, int from, int to) {
        int start = Math.clamp(from, 0, text.length());
        int end = Math.clamp(to, start, text.length());
        var words = text.substring(new Range(start, end));
        start += words.codePointCount(0, words.length() - words.stripLeading().length());
        end = start + words.strip().codePointCount(0, words.strip().length());
        if (start < end) {
            return Optional.of(new Range(start, end));
        }
        int block = text.blockAt(Math.min(from, text.length()));
        return block < 0 ? Optional.empty() : Optional.of(text.blocks().get(block).range());
    }
}
