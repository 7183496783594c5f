package org.recto.intake.docx;

import org.recto.intake.format.BlockText;
import org.recto.intake.format.Lines;
import org.recto.text.FormatKind;
import org.recto.text.Range;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of a paragraph while they come in, run after run, with how they are set and the places in between that
/// comments begin and end at. Offsets in here are UTF-16 units.
final class RichWords {

    /// A stretch of words that are set alike.
    ///
    /// @param target of a link, or empty
    /// @param colour that they are highlighted with, or empty
    private record Span(int start, int end, Set<FormatKind> formats, String target, String colour) {}

    /// A stretch that is set in one way.
    private record Stretch(FormatKind kind, int start, int end, String target) {}

    /// A place in the words.
    ///
    /// @param comment the id of the comment that it belongs to
    /// @param isStart whether the comment's words begin there
    record Spot(String comment, boolean isStart, int at) {}

    /// A stretch of a block that is highlighted, in code points from its start.
    record Highlight(Range range, String colour) {}

    /// The words as a block of a reading has them.
    ///
    /// @param text without lines that are blank
    /// @param spots in code points from the block's start
    /// @param highlights in their order
    record Block(BlockText text, List<Spot> spots, List<Highlight> highlights) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    static RichWords plain(String words) {
        var rich = new RichWords();
        rich.append(words, Set.of(), "", "");
        return rich;
    }

    /// @param target of the link that they belong to, or empty
    /// @param colour that they are highlighted with, or empty
    void append(String words, Set<FormatKind> formats, String target, String colour) {
        int start = text.length();
        text.append(words);
        if (!words.isEmpty() && !(formats.isEmpty() && target.isEmpty() && colour.isEmpty())) {
            spans.add(new Span(start, text.length(), formats, target, colour));
        }
    }

    void spot(String comment, boolean isStart) {
        spots.add(new Spot(comment, isStart, text.length()));
    }

    /// Appends other words, with all that belongs to them.
    ///
    /// @param isFlat whether their line ends and tabs become spaces, since they come into a line of a table
    void append(RichWords more, boolean isFlat) {
        append(more, isFlat, 0);
    }

    /// Appends other words without the space that they begin with.
    void appendStripped(RichWords more) {
        int from = 0;
        while (from < more.text.length() && Lines.isSpace(more.text.charAt(from))) {
            from++;
        }
        append(more, false, from);
    }

    private void append(RichWords more, boolean isFlat, int from) {
        int by = text.length() - from;
        var words = more.text.substring(from);
        text.append(isFlat ? words.replace('\n', ' ').replace('\t', ' ') : words);
        for (Span span : more.spans) {
            if (span.end > from) {
                int start = Math.max(span.start, from);
                spans.add(new Span(start + by, span.end + by, span.formats, span.target, span.colour));
            }
        }
        for (Spot spot : more.spots) {
            spots.add(new Spot(spot.comment, spot.isStart, Math.max(spot.at, from) + by));
        }
    }

    boolean isBlank() {
        return Lines.isBlank(text.toString());
    }

    int length() {
        return text.length();
    }

    /// The words on one line.
    String line() {
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    /// Whether all that can be seen is set in a way.
    boolean isAll(FormatKind kind) {
        int at = 0;
        for (Span span : spans) {
            if (span.formats.contains(kind)) {
                if (!Lines.isBlank(text.substring(at, span.start))) {
                    return false;
                }
                at = span.end;
            }
        }
        return at > 0 && Lines.isBlank(text.substring(at));
    }

    /// The words as a block: lines stripped at their ends, and blank ones left out.
    ///
    /// @param without a format that says nothing here, since the block is of a kind that is set so anyway
    Block block(Set<FormatKind> without) {
        var kept = new StringBuilder();
        int[] places = places(kept);
        int[] codePoints = codePoints(kept);
        var block = new BlockText();
        var stretches = new ArrayList<Stretch>();
        for (Stretch stretch : stretches(without)) {
            int start = places[stretch.start];
            int end = places[stretch.end];
            if (start < end) {
                stretches.add(new Stretch(stretch.kind, start, end, stretch.target));
            }
        }
        stretches.sort(
                Comparator.comparingInt(Stretch::end)
                        .thenComparing(Comparator.comparingInt(Stretch::start).reversed()));
        int at = 0;
        for (Stretch stretch : stretches) {
            int end = stretch.end;
            block.append(kept.substring(at, end));
            at = end;
            block.format(stretch.kind, codePoints[stretch.start], stretch.target);
        }
        block.append(kept.substring(at));
        return new Block(block, spots(codePoints, places), highlights(codePoints, places));
    }

    /// How many code points stand before each unit.
    private static int[] codePoints(CharSequence kept) {
        int[] before = new int[kept.length() + 1];
        for (int i = 0; i < kept.length(); i++) {
            before[i + 1] = before[i] + (Character.isHighSurrogate(kept.charAt(i)) ? 0 : 1);
        }
        return before;
    }

    /// Where each unit of the words comes to stand in what is kept of them.
    private int[] places(StringBuilder kept) {
        int[] places = new int[text.length() + 1];
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf("\n", start);
            end = end < 0 ? text.length() : end;
            line(start, end, kept, places);
            start = end + 1;
        }
        places[text.length()] = kept.length();
        return places;
    }

    private void line(int start, int end, StringBuilder kept, int[] places) {
        int from = start;
        int to = end;
        while (from < to && Lines.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Lines.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to && kept.length() > 0) {
            kept.append('\n');
        }
        for (int i = start; i <= end && i < places.length; i++) {
            if (i > from && i <= to) {
                kept.append(text.charAt(i - 1));
            }
            places[i] = kept.length();
        }
    }

    /// Neighbours that are set alike are one.
    private List<Stretch> stretches(Set<FormatKind> without) {
        var done = new ArrayList<Stretch>();
        Map<FormatKind, Stretch> open = new EnumMap<>(FormatKind.class);
        for (Span span : spans) {
            for (FormatKind kind : span.formats) {
                if (!without.contains(kind)) {
                    extend(open, done, new Stretch(kind, span.start, span.end, ""));
                }
            }
            if (!span.target.isEmpty()) {
                extend(open, done, new Stretch(FormatKind.LINK, span.start, span.end, span.target));
            }
        }
        done.addAll(open.values());
        return done;
    }

    private static void extend(Map<FormatKind, Stretch> open, List<Stretch> done, Stretch more) {
        var before = open.get(more.kind);
        if (before != null && before.end == more.start && before.target.equals(more.target)) {
            open.put(more.kind, new Stretch(more.kind, before.start, more.end, more.target));
        } else {
            if (before != null) {
                done.add(before);
            }
            open.put(more.kind, more);
        }
    }

    private List<Spot> spots(int[] codePoints, int[] places) {
        return spots.stream().map(spot -> new Spot(spot.comment, spot.isStart, codePoints[places[spot.at]])).toList();
    }

    private List<Highlight> highlights(int[] codePoints, int[] places) {
        var all = new ArrayList<Span>();
        for (Span span : spans) {
            var last = all.isEmpty() ? null : all.getLast();
            if (last != null && last.end == span.start && last.colour.equals(span.colour)) {
                all.removeLast();
                all.add(new Span(last.start, span.end, Set.of(), "", span.colour));
            } else if (!span.colour.isEmpty()) {
                all.add(span);
            }
        }
        var highlights = new ArrayList<Highlight>();
        for (Span span : all) {
            int start = codePoints[places[span.start]];
            int end = codePoints[places[span.end]];
            if (start < end) {
                highlights.add(new Highlight(new Range(start, end), span.colour));
            }
        }
        return highlights;
    }
}
