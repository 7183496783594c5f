package org.recto.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A text of which only some passages are left, each with as many of the words around it as a [Quote] has; what was
/// left out is an ellipsis. Up to the last passage its blocks and pages are all there, so that places in it are cited
/// as in the whole.
public final class Abridgement {

    private static final String LEFT_OUT = "…";

    private final ReadingText whole;
    private final NavigableMap<Integer, Range> kept = new TreeMap<>();
    private final NavigableMap<Integer, Integer> shifts = new TreeMap<>();
    private final ReadingText text;

    /// @param passages in code points of the whole
    public Abridgement(ReadingText whole, Collection<Range> passages) {
        this.whole = whole;
        passages.stream().sorted().forEach(this::keep);
        this.text = abridged();
    }

    private void keep(Range passage) {
        int from = Math.max(0, passage.start() - Quote.CONTEXT);
        int to = Math.min(whole.length(), passage.end() + Quote.CONTEXT);
        var last = kept.lastEntry();
        if (last != null && from <= last.getValue().end()) {
            kept.put(last.getKey(), new Range(last.getKey(), Math.max(to, last.getValue().end())));
        } else {
            kept.put(from, new Range(from, to));
        }
    }

    private ReadingText abridged() {
        var builder = new ReadingText.Builder();
        int end = kept.isEmpty() ? 0 : kept.lastEntry().getValue().end();
        int start = 0;
        int told = -1;
        for (Block block : whole.blocks()) {
            if (kept.isEmpty() || told >= end) {
                break;
            }
            start += add(builder, block, start) + ReadingText.SEPARATOR.length();
            told = block.range().end();
        }
        return builder.build();
    }

    /// @param start where the block begins here
    /// @return how long it is here
    private int add(ReadingText.Builder builder, Block block, int start) {
        var words = new StringBuilder();
        var pages = new ArrayList<Format>();
        int length = 0;
        for (Range piece : pieces(block.range())) {
            var within = keptIn(piece).findFirst();
            pages.addAll(pages(block, piece, within.isPresent(), length));
            if (within.isPresent()) {
                shifts.putIfAbsent(within.get().start(), start + length - piece.start());
            }
            words.append(within.isPresent() ? whole.substring(piece) : LEFT_OUT);
            length += within.isPresent() ? piece.length() : LEFT_OUT.length();
        }
        builder.add(block.kind(), block.level(), words.toString(), pages);
        return length;
    }

    /// A block cut where what is kept begins and ends.
    private List<Range> pieces(Range block) {
        var cuts = new TreeSet<>(List.of(block.start(), block.end()));
        keptIn(block).map(block::clip).forEach(range -> cuts.addAll(List.of(range.start(), range.end())));
        var ends = List.copyOf(cuts);
        var pieces = new ArrayList<Range>();
        for (int i = 1; i < ends.size(); i++) {
            pieces.add(new Range(ends.get(i - 1), ends.get(i)));
        }
        return pieces;
    }

    private Stream<Range> keptIn(Range range) {
        int first = Optional.ofNullable(kept.floorKey(range.start())).orElse(range.start());
        return kept.subMap(first, true, range.end(), false).values().stream().filter(range::overlaps);
    }

    /// The pages that begin in a piece of a block; those that begin in what is left out all begin with its ellipsis.
    ///
    /// @param length of the pieces before it
    private static List<Format> pages(Block block, Range piece, boolean isKept, int length) {
        boolean isLast = piece.end() == block.range().end();
        return block.formats().stream()
                .filter(format -> format.kind() == FormatKind.PAGE)
                .filter(format ->
                        piece.contains(format.range().start()) || (isLast && format.range().start() == piece.end()))
                .map(format -> {
                    int at = length + (isKept ? format.range().start() - piece.start() : 0);
                    return new Format(FormatKind.PAGE, Range.at(at), format.target());
                })
                .toList();
    }

    /// What is left.
    public ReadingText text() {
        return text;
    }

    /// Where one of the passages stands here.
    ///
    /// @param passage in code points of the whole
    public Range place(Range passage) {
        return passage.shift(Objects.requireNonNull(shifts.floorEntry(passage.start())).getValue());
    }
}
