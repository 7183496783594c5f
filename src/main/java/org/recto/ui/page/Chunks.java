package org.recto.ui.page;

import org.recto.text.Block;
import org.recto.text.BlockKind;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.List;

/// A reading cut into what the engine shows as paragraphs, and the way from a code point of the canonical text to a
/// chunk and a column in it, and back. Columns are UTF-16 units within a chunk, as the engine counts. Immutable; built
/// on any thread.
final class Chunks {

    private final ReadingText text;
    private final List<Chunk> chunks;

    private Chunks(ReadingText text, List<Chunk> chunks) {
        this.text = text;
        this.chunks = List.copyOf(chunks);
    }

    static Chunks of(ReadingText text) {
        var chunks = new ArrayList<Chunk>(text.blocks().size() + 16);
        for (int i = 0; i < text.blocks().size(); i++) {
            cut(text, i, chunks);
        }
        if (chunks.isEmpty()) {
            chunks.add(new Chunk(0, -1, BlockKind.PARAGRAPH, 0, Range.at(0), 0, true, true));
        }
        return new Chunks(text, chunks);
    }

    private static void cut(ReadingText text, int index, List<Chunk> into) {
        var block = text.blocks().get(index);
        var whole = text.text(block);
        int base = text.codePoints().toUtf16(block.range().start());
        int from = 0;
        boolean first = true;
        while (from >= 0) {
            int lineEnd = whole.indexOf('\n', from);
            var line = lineEnd < 0 ? whole.substring(from) : whole.substring(from, lineEnd);
            int at = 0;
            do {
                int end = ChunkCutter.end(line, at);
                boolean last = lineEnd < 0 && end == line.length();
                into.add(chunk(text, block, index, into.size(), base + from + at, base + from + end, first, last));
                first = false;
                at = end;
            } while (at < line.length());
            from = lineEnd < 0 ? -1 : lineEnd + 1;
        }
    }

    private static Chunk chunk(
            ReadingText text, Block block, int blockIndex, int index, int from, int to, boolean first, boolean last) {
        var codePoints = text.codePoints();
        var range = new Range(codePoints.toCodePoint(from), codePoints.toCodePoint(to));
        return new Chunk(index, blockIndex, block.kind(), block.level(), range, from, first, last);
    }

    int size() {
        return chunks.size();
    }

    Chunk get(int index) {
        return chunks.get(index);
    }

    List<Chunk> all() {
        return chunks;
    }

    /// The words of a chunk.
    String words(Chunk chunk) {
        return text.substring(chunk.range());
    }

    /// The chunk that shows an offset; what stands between two chunks belongs to the one before.
    ///
    /// @param offset in code points, 0 to the text's length
    Chunk at(int offset) {
        int low = 0;
        int high = chunks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (chunks.get(middle).range().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return chunks.get(low);
    }

    /// The column of an offset in a chunk; an offset outside the chunk is taken for the chunk's nearer end.
    int column(Chunk chunk, int offset) {
        int inside = Math.clamp(offset, chunk.range().start(), chunk.range().end());
        return text.codePoints().toUtf16(inside) - chunk.utf16();
    }

    /// The code point at a column of a chunk; a column within a surrogate pair belongs to the pair's start, one beyond
    /// the chunk's end to its end.
    int offset(Chunk chunk, int column) {
        int offset = text.codePoints().toCodePoint(Math.min(chunk.utf16() + Math.max(0, column), text.text().length()));
        return Math.min(offset, chunk.range().end());
    }
}
