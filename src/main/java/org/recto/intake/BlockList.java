package org.recto.intake;

import org.recto.text.BlockKind;
import org.recto.text.Format;
import org.recto.text.Problem;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.List;

/// The blocks of a reading while a file is read. It upholds for every format what a text demands: no block is blank or
/// has a blank line within, and there are not too many.
final class BlockList {

    private final ReadingText.Builder builder = new ReadingText.Builder();
    private final String fileName;
    private int count;

    BlockList(String fileName) {
        this.fileName = fileName;
    }

    /// Adds a block, or several where blank lines part its words, or none if they are blank.
    ///
    /// @throws Problem if there are too many
    void add(BlockKind kind, int level, Words words) throws Problem {
        var lines = words.text().toString().split("\n", -1);
        int start = 0;
        int at = 0;
        var part = new StringBuilder();
        for (String line : lines) {
            if (Lines.isBlank(line)) {
                flush(kind, level, part, words, start);
                at += line.codePointCount(0, line.length()) + 1;
                start = at;
                continue;
            }
            part.append(part.isEmpty() ? "" : "\n").append(line);
            at += line.codePointCount(0, line.length()) + 1;
        }
        flush(kind, level, part, words, start);
    }

    private void flush(BlockKind kind, int level, StringBuilder part, Words words, int start) throws Problem {
        if (part.isEmpty()) {
            return;
        }
        if (++count > Caps.BLOCKS) {
            throw Problem.input("intake.blocks", fileName, Caps.BLOCKS);
        }
        var text = part.toString();
        var range = new Range(start, start + text.codePointCount(0, text.length()));
        List<Format> formats =
                words.formats().stream()
                        .filter(format -> format.range().overlaps(range))
                        .map(format ->
                                new Format(format.kind(), range.clip(format.range()).shift(-start), format.target()))
                        .toList();
        builder.add(kind, level, text, formats);
        part.setLength(0);
    }

    boolean isEmpty() {
        return count == 0;
    }

    ReadingText build() {
        return builder.build();
    }
}
