package org.recto.intake.format;

import org.recto.text.Block;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Parts a book into its chapters.
public final class Chapters {

    private Chapters() {}

    /// Each chapter as if it had come out of a file of its own; its source is then the book. A book without chapters
    /// stays whole.
    public static List<Taken> of(Taken book) {
        var chapters = book.chapters();
        if (chapters.size() < 2) {
            return List.of(book);
        }
        var parts = new ArrayList<Taken>();
        for (int i = 0; i < chapters.size(); i++) {
            int end = i + 1 < chapters.size() ? chapters.get(i + 1).block() : book.text().blocks().size();
            parts.add(part(book, chapters.get(i), end, i == 0 ? book.notices() : List.of()));
        }
        return parts;
    }

    private static Taken part(Taken book, Chapter chapter, int end, List<String> notices) {
        var blocks = book.text().blocks().subList(chapter.block(), end);
        var range = new Range(blocks.getFirst().range().start(), blocks.getLast().range().end());
        var shown =
                blocks.stream()
                        .flatMap(block -> block.formats().stream())
                        .filter(format -> format.kind() == FormatKind.PICTURE)
                        .map(Format::target)
                        .collect(Collectors.toSet());
        return new Taken(
                details(book.details(), chapter.title()),
                text(book.text(), blocks, chapter.title()),
                chapter.original(),
                book.pictures().stream().filter(picture -> shown.contains(picture.sha256())).toList(),
                book.marks().stream()
                        .filter(mark -> range.contains(mark.range()))
                        .map(mark -> moved(mark, range))
                        .toList(),
                notices);
    }

    private static Details details(Details book, String title) {
        return new Details(title, book.author(), book.date(), book.title(), book.link(), book.language());
    }

    private static Mark moved(Mark mark, Range within) {
        return new Mark(mark.range().shift(-within.start()), mark.author(), mark.note(), mark.colour(), mark.created());
    }

    /// The blocks, with the chapter's title as the title of the text where it stands first.
    private static ReadingText text(ReadingText book, List<Block> blocks, String title) {
        var text = new ReadingText.Builder();
        for (Block block : blocks) {
            int start = block.range().start();
            var formats =
                    block.formats().stream()
                            .map(format -> new Format(format.kind(), format.range().shift(-start), format.target()))
                            .toList();
            var words = book.text(block);
            boolean isTitle =
                    block.equals(blocks.getFirst())
                            && block.kind() == BlockKind.HEADING
                            && Titles.shown(words).equalsIgnoreCase(title);
            text.add(isTitle ? BlockKind.TITLE : block.kind(), isTitle ? 0 : block.level(), words, formats);
        }
        return text.build();
    }
}
