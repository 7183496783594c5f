package org.recto.ui.page;

import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TextOps;
import org.recto.text.BlockKind;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.PictureSize;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// A reading made ready to be shown. It takes a moment for a long one, so it is made off the window's thread; it never
/// changes, and any number of pages may show it.
public final class PageText {

    static final TextOps<String, TextStyle> TEXT_OPS = SegmentOps.styledTextOps();

    private final ReadingText text;
    private final Chunks chunks;
    private final ReadOnlyStyledDocument<Chunk, String, TextStyle> document;
    private final LongWords longWords;
    private final Plates plates;
    private final TableCells tables;

    private PageText(
            ReadingText text, Chunks chunks, ReadOnlyStyledDocument<Chunk, String, TextStyle> document, Plates plates) {
        this.text = text;
        this.chunks = chunks;
        this.document = document;
        this.longWords = LongWords.of(chunks);
        this.plates = plates;
        this.tables = new TableCells(text);
    }

    /// Makes a reading ready, on any thread.
    ///
    /// @param pictures how large its pictures are, by digest; room is kept for these and no others
    public static PageText of(ReadingText text, Map<String, PictureSize> pictures) {
        var chunks = Chunks.of(text);
        var plates = new Plates(text, chunks, pictures);
        var builder = new ReadOnlyStyledDocumentBuilder<>(TEXT_OPS, chunks.get(0), chunks.size());
        for (Chunk chunk : chunks.all()) {
            builder.addParagraph(runs(text, chunks, chunk, plates), chunk);
        }
        return new PageText(text, chunks, builder.build(), plates);
    }

    private static List<StyledSegment<String, TextStyle>> runs(
            ReadingText text, Chunks chunks, Chunk chunk, Plates plates) {
        var formats =
                chunk.block() < 0
                        ? List.<Format>of()
                        : text.blocks().get(chunk.block()).formats().stream()
                                .filter(format -> format.range().overlaps(chunk.range()))
                                .filter(format -> !plates.isCaption(format))
                                .toList();
        var words = chunks.words(chunk);
        if (formats.isEmpty()) {
            return List.of(new StyledSegment<>(words, plain(chunk)));
        }
        var borders = new TreeSet<>(List.of(chunk.range().start(), chunk.range().end()));
        for (Format format : formats) {
            var within = chunk.range().clip(format.range());
            borders.add(within.start());
            borders.add(within.end());
        }
        var runs = new ArrayList<StyledSegment<String, TextStyle>>(borders.size());
        int from = borders.removeFirst();
        for (int to : borders) {
            var run = words.substring(chunks.column(chunk, from), chunks.column(chunk, to));
            runs.add(new StyledSegment<>(run, style(chunk, formats, new Range(from, to))));
            from = to;
        }
        return runs;
    }

    private static TextStyle plain(Chunk chunk) {
        return new TextStyle(chunk.kind(), chunk.level(), EnumSet.noneOf(FormatKind.class));
    }

    private static TextStyle style(Chunk chunk, List<Format> formats, Range run) {
        var kinds = EnumSet.noneOf(FormatKind.class);
        for (Format format : formats) {
            if (format.range().contains(run)) {
                kinds.add(format.kind());
            }
        }
        return new TextStyle(chunk.kind(), chunk.level(), kinds);
    }

    /// The reading's canonical text.
    public ReadingText text() {
        return text;
    }

    Chunks chunks() {
        return chunks;
    }

    ReadOnlyStyledDocument<Chunk, String, TextStyle> document() {
        return document;
    }

    LongWords longWords() {
        return longWords;
    }

    /// The pictures that stand with a chunk.
    List<Plate> plates(Chunk chunk) {
        return plates.of(chunk);
    }

    /// The cells by which its tables' columns are measured.
    TableCells tables() {
        return tables;
    }

    /// Whether any chunk has pictures.
    boolean hasPlates() {
        return !plates.isEmpty();
    }

    static TextStyle bodyStyle() {
        return new TextStyle(BlockKind.PARAGRAPH, 0, EnumSet.noneOf(FormatKind.class));
    }

    /// The address of the link that the reading itself has at an offset; of a picture there, [ReadingView#PICTURE] and
    /// its digest.
    Optional<String> linkAt(int offset) {
        int block = text.blockAt(offset);
        return block < 0
                ? Optional.empty()
                : text.blocks().get(block).formats().stream()
                        .filter(format -> format.range().contains(offset))
                        .flatMap(format -> address(format).stream())
                        .findFirst();
    }

    /// Whether an offset is in words that stand below their picture.
    boolean isCaption(int offset) {
        int block = text.blockAt(offset);
        return block >= 0
                && text.blocks().get(block).formats().stream()
                        .anyMatch(format -> format.range().contains(offset) && plates.isCaption(format));
    }

    private static Optional<String> address(Format format) {
        return switch (format.kind()) {
            case LINK -> Optional.of(format.target());
            case PICTURE -> Optional.of(ReadingView.PICTURE + format.target());
            default -> Optional.empty();
        };
    }
}
