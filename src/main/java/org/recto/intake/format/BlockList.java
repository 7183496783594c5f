package org.recto.intake.format;

import org.recto.text.BlockKind;
import org.recto.text.Format;
import org.recto.text.Problem;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.List;

/// The blocks of a reading while a file is read. It upholds for every format what a text demands: no block is blank or
/// has a blank line within, and there are not too many.
public final class BlockList {

    private final ReadingText.Builder builder = new ReadingText.Builder();
    private final String fileName;
    private int count;

    public BlockList(String fileName) {
        this.fileName = fileName;
    }

    /// Some lines of a block without a blank one among them.
    private static final class Part {
        private final StringBuilder words = new StringBuilder();
        private final List<Format> formats = new ArrayList<>();
        private final int start;

        /// @param start in code points of the whole words
        Part(int start) {
            this.start = start;
        }

        Range range() {
            return new Range(start, start + words.codePointCount(0, words.length()));
        }
    }

    /// Adds a block, or several where blank lines part its words, or none if they are blank.
    ///
    /// @throws Problem if there are too many
    public void add(BlockKind kind, int level, BlockText words) throws Problem {
        var parts = parts(words.text().toString());
        count += parts.size();
        if (count > Caps.BLOCKS) {
            throw Problem.input("intake.blocks", fileName, Caps.BLOCKS);
        }
        spread(words.formats(), parts);
        for (Part part : parts) {
            builder.add(kind, level, part.words.toString(), part.formats);
        }
    }

    private static List<Part> parts(String words) {
        var parts = new ArrayList<Part>();
        boolean open = false;
        int start = 0;
        for (String line : words.split("\n", -1)) {
            boolean blank = Lines.isBlank(line);
            if (!blank && open) {
                parts.getLast().words.append('\n');
            } else if (!blank) {
                parts.add(new Part(start));
            }
            if (!blank) {
                parts.getLast().words.append(line);
            }
            open = !blank;
            start += line.codePointCount(0, line.length()) + 1;
        }
        return parts;
    }

    /// Gives each part what the formats have of it. Both are in the order of their starts, so that no part is looked at
    /// twice for nothing.
    private static void spread(List<Format> formats, List<Part> parts) {
        var ranges = parts.stream().map(Part::range).toList();
        int first = 0;
        for (Format format : formats) {
            while (first < parts.size() && ranges.get(first).end() <= format.range().start()) {
                first++;
            }
            if (format.range().isEmpty() && !parts.isEmpty()) {
                place(format, parts.get(Math.min(first, parts.size() - 1)));
            }
            for (int i = first; i < parts.size() && ranges.get(i).overlaps(format.range()); i++) {
                place(format, parts.get(i));
            }
        }
    }

    private static void place(Format format, Part part) {
        var range = part.range();
        var clipped = range.clip(format.range()).shift(-range.start());
        part.formats.add(new Format(format.kind(), clipped, format.target()));
    }

    /// How many blocks there are.
    public int size() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public ReadingText build() {
        return builder.build();
    }
}
