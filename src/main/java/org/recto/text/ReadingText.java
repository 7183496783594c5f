package org.recto.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The canonical text of a reading: the one string that every passage counts in, and the blocks that it is made of.
///
/// The blocks stand in the string in their order, parted by [#SEPARATOR]. Line ends are `\n`; there is no byte order
/// mark, no U+0000 and no lone surrogate; nothing else is rewritten. Once taken in, the text never changes.
public final class ReadingText {

    /// What stands between two blocks in the canonical text: an empty line.
    public static final String SEPARATOR = "\n\n";

    /// The text with nothing in it.
    public static final ReadingText EMPTY = new ReadingText("", List.of());

    private final String text;
    private final List<Block> blocks;
    private final CodePoints codePoints;
    private final int[] numbers;
    private final NavigableMap<Integer, String> pages = new TreeMap<>();

    /// Made when it is first asked for: of a text that was only just read from a file nobody asks.
    private @Nullable String sha256;

    /// A text as it was stored.
    ///
    /// @throws IllegalArgumentException if the blocks do not stand in the text one after another with the separator
    ///   between them, from its first character to its last
    public ReadingText(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = List.copyOf(blocks);
        this.codePoints = new CodePoints(text);
        requireWhole();
        this.numbers = number(this.blocks);
        this.blocks.stream()
                .flatMap(block -> block.formats().stream())
                .filter(format -> format.kind() == FormatKind.PAGE)
                .forEach(format -> pages.put(format.range().start(), format.target()));
    }

    private static int[] number(List<Block> blocks) {
        int[] numbers = new int[blocks.size()];
        int number = 0;
        for (int i = 0; i < numbers.length; i++) {
            number += blocks.get(i).kind().isNumbered() ? 1 : 0;
            numbers[i] = number;
        }
        return numbers;
    }

    private void requireWhole() {
        int at = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var range = blocks.get(i).range();
            if (i > 0) {
                if (!text.startsWith(SEPARATOR, codePoints.toUtf16(Math.min(at, length())))) {
                    throw new IllegalArgumentException("no separator before the block at " + range);
                }
                at += SEPARATOR.length();
            }
            if (range.start() != at || range.end() > length()) {
                throw new IllegalArgumentException("block out of place: " + range);
            }
            at = range.end();
        }
        if (at != length()) {
            throw new IllegalArgumentException("text after the last block, at " + at);
        }
    }

    /// The canonical text.
    public String text() {
        return text;
    }

    /// The blocks, in reading order.
    public List<Block> blocks() {
        return blocks;
    }

    /// The conversion between this text's code points and UTF-16 units.
    public CodePoints codePoints() {
        return codePoints;
    }

    /// The SHA-256 of the canonical text in UTF-8, as 64 lower-case hexadecimal digits.
    public String sha256() {
        var digest = sha256 == null ? Sha256.of(text) : sha256;
        sha256 = digest;
        return digest;
    }

    /// The length in code points.
    public int length() {
        return codePoints.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// The words of a range.
    public String substring(Range range) {
        return codePoints.substring(range);
    }

    /// The words of a block.
    public String text(Block block) {
        return substring(block.range());
    }

    /// The index of the block that holds an offset; an offset in a separator belongs to the block before it.
    ///
    /// @param offset in code points, 0 to [#length()]
    /// @return 0 to the number of blocks - 1, or -1 if there are no blocks
    public int blockAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).range().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return blocks.isEmpty() ? -1 : low;
    }

    /// The number by which the block is cited, counting from 1 every block that is neither title nor heading; for one
    /// of those, the number of the block before it (0 if none).
    ///
    /// @param index of a block, or -1 for a text without any
    public int paragraphNumber(int index) {
        return index < 0 ? 0 : numbers[index];
    }

    /// The page of the original that an offset is on, as it is cited; empty if the original has no pages, or before the
    /// first.
    ///
    /// @param offset in code points, 0 to [#length()]
    public Optional<String> pageAt(int offset) {
        var before = pages.headMap(offset, true).lastEntry();
        return before == null ? Optional.empty() : Optional.of(before.getValue());
    }

    /// Puts blocks together, one after another.
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private int length;

        /// Adds a block.
        ///
        /// @param kind what it is
        /// @param level as in [Block]
        /// @param words its text, without an empty line, which would part it
        /// @param formats counted from the start of `words`, in code points
        public Builder add(BlockKind kind, int level, String words, List<Format> formats) {
            if (words.contains(SEPARATOR)) {
                throw new IllegalArgumentException("an empty line within a block");
            }
            if (!blocks.isEmpty()) {
                text.append(SEPARATOR);
                length += SEPARATOR.length();
            }
            int start = length;
            text.append(words);
            length += words.codePointCount(0, words.length());
            var placed = formats.stream().map(format -> format.shift(start)).toList();
            blocks.add(new Block(kind, level, new Range(start, length), placed));
            return this;
        }

        /// Adds a block without formats.
        public Builder add(BlockKind kind, String words) {
            return add(kind, 0, words, List.of());
        }

        public ReadingText build() {
            return new ReadingText(text.toString(), blocks);
        }
    }
}
