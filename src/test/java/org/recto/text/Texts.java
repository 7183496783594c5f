package org.recto.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.util.List;
import java.util.Locale;

/// Texts made of what is hard to count: families of emoji, flags, combining marks, conjoining jamo, Chinese beyond the
/// Basic Multilingual Plane, Arabic and Hebrew, controls of direction, and lone halves of surrogate pairs.
public final class Texts {

    private static final List<String> PIECES =
            List.of(
                    "a",
                    "b",
                    " ",
                    "  ",
                    ".",
                    "Mr. ",
                    "He left. ",
                    "Why? ",
                    "’",
                    "“",
                    "”",
                    "—",
                    "\n",
                    "\t",
                    "\u00A0",
                    "1",
                    "42",
                    "e\u0301",
                    "\u0301",
                    "a\u0308\u0323",
                    "é",
                    "ﬁ",
                    "ß",
                    "👍",
                    "👍🏽",
                    "👩‍👩‍👧‍👦",
                    "🏳️‍🌈",
                    "🇫🇷",
                    "🇫",
                    "\u200D",
                    "\uFE0F",
                    "𠀀",
                    "𠮷",
                    "漢字",
                    "渡し船",
                    "שָׁלוֹם",
                    "السلام",
                    "\u200F",
                    "\u202E",
                    "각",
                    "\u1100\u1161\u11A8",
                    "นี้",
                    "क्षि",
                    "𝔘",
                    "\uFFFD");

    private Texts() {}

    /// Any words, of one line or more, without a blank line.
    public static Arbitrary<String> words() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(25)
                .map(pieces -> String.join("", pieces).replaceAll("\n+", "\n"));
    }

    /// Any words, and half characters too.
    public static Arbitrary<String> rough() {
        return Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.of("\uD83D", "\uDC69", "\uD840"))
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

    /// Readings of no block to five.
    public static Arbitrary<ReadingText> readings() {
        return words().list().ofMaxSize(5).map(Texts::reading);
    }

    /// Readings with a range in them.
    public static Arbitrary<Spot> spots() {
        return readings()
                .flatMap(text ->
                        Combinators.combine(
                                        Arbitraries.integers().between(0, text.length()),
                                        Arbitraries.integers().between(0, text.length()))
                                .as((a, b) -> new Spot(text, Range.between(a, b))));
    }

    /// A reading of paragraphs.
    public static ReadingText reading(List<String> blocks) {
        var builder = new ReadingText.Builder();
        blocks.forEach(words -> builder.add(BlockKind.PARAGRAPH, words));
        return builder.build();
    }

    /// A reading of paragraphs.
    public static ReadingText reading(String... blocks) {
        return reading(List.of(blocks));
    }

    public static Segments segments(ReadingText text) {
        return new Segments(text, Locale.ENGLISH);
    }

    /// A range in a reading.
    ///
    /// @param text the reading
    /// @param range within it
    public record Spot(ReadingText text, Range range) {}
}
