package org.recto.intake.docx;

import org.recto.text.Problem;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A document's lists: how their items are numbered, and how far they have come.
final class Numbering {

    private static final int LEVELS = 9;

    /// How one level of a list is numbered.
    ///
    /// @param start the first number
    /// @param format as Word calls it, such as `lowerRoman`
    /// @param pattern of the label, such as `%1.%2)`
    private record Level(int start, String format, String pattern) {}

    private final Map<String, Map<Integer, Level>> patterns = new HashMap<>();
    private final Map<String, String> patternOf = new HashMap<>();
    private final Map<String, Map<Integer, Level>> overrides = new HashMap<>();

    /// How far a list has come, a number a level; lists of one pattern go on together.
    private final Map<String, int[]> counts = new HashMap<>();

    private final Map<String, Boolean> begun = new HashMap<>();

    /// Reads the lists.
    ///
    /// @param part nothing if the document has none
    static Numbering of(Optional<Part> part) throws Problem {
        var numbering = new Numbering();
        if (part.isPresent()) {
            numbering.read(part.get().xml());
        }
        return numbering;
    }

    private void read(Xml xml) throws Problem {
        for (var event = xml.next(); event != Xml.Event.OVER; event = xml.next()) {
            if (event == Xml.Event.START && xml.is("abstractNum")) {
                var id = xml.attribute("abstractNumId", "");
                patterns.put(id, levels(xml));
            } else if (event == Xml.Event.START && xml.is("num")) {
                num(xml);
            }
        }
    }

    /// The levels within an element, which is left.
    private static Map<Integer, Level> levels(Xml xml) throws Problem {
        var levels = new HashMap<Integer, Level>();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case START -> {
                    if (xml.is("lvl")) {
                        int at = xml.number("ilvl");
                        levels.put(at, level(xml));
                    } else {
                        depth++;
                    }
                }
                case END -> depth--;
                case TEXT -> {
                    // white space
                }
                case OVER -> depth = 0;
            }
        }
        return levels;
    }

    private static Level level(Xml xml) throws Problem {
        int start = 0;
        var format = "decimal";
        var pattern = "";
        for (var event = xml.next(); event != Xml.Event.OVER && event != Xml.Event.END; event = xml.next()) {
            if (event == Xml.Event.START) {
                switch (xml.name()) {
                    case "start" -> start = xml.number("val");
                    case "numFmt" -> format = xml.attribute("val", format);
                    case "lvlText" -> pattern = xml.attribute("val", "");
                    default -> {
                        // how it looks
                    }
                }
                xml.skip();
            }
        }
        return new Level(start, format, pattern);
    }

    private void num(Xml xml) throws Problem {
        var id = xml.attribute("numId", "");
        var own = new HashMap<Integer, Level>();
        int level = 0;
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case START -> {
                    if (xml.is("lvl")) {
                        own.put(level, level(xml));
                        continue;
                    }
                    depth++;
                    if (xml.is("abstractNumId")) {
                        patternOf.put(id, xml.attribute("val", ""));
                    } else if (xml.is("lvlOverride")) {
                        level = xml.number("ilvl");
                    } else if (xml.is("startOverride")) {
                        own.put(level, new Level(xml.number("val"), "", ""));
                    }
                }
                case END -> depth--;
                case TEXT -> {
                    // white space
                }
                case OVER -> depth = 0;
            }
        }
        overrides.put(id, own);
    }

    private Level level(String number, int at) {
        var pattern = patterns.getOrDefault(patternOf.getOrDefault(number, ""), Map.of()).get(at);
        var own = overrides.getOrDefault(number, Map.of()).get(at);
        if (own == null) {
            return pattern == null ? new Level(1, "bullet", "") : pattern;
        }
        return !own.format().isEmpty() || pattern == null
                ? own
                : new Level(own.start(), pattern.format(), pattern.pattern());
    }

    /// Counts the next item of a list.
    ///
    /// @return what it is labelled with, and a space behind; empty for bullets
    String next(ListPlace place) {
        int at = Math.clamp(place.level(), 0, LEVELS - 1);
        var number = place.number();
        var counts = counts(number);
        for (int level = 0; level < at; level++) {
            if (counts[level] == Integer.MIN_VALUE) {
                counts[level] = level(number, level).start();
            }
        }
        counts[at] = counts[at] == Integer.MIN_VALUE ? level(number, at).start() : counts[at] + 1;
        for (int level = at + 1; level < LEVELS; level++) {
            counts[level] = Integer.MIN_VALUE;
        }
        var label = label(number, at, counts);
        return label.isEmpty() ? "" : label + " ";
    }

    /// A list that is told to start at a number of its own does not go on where another of its pattern ended.
    private int[] counts(String number) {
        var key = patternOf.getOrDefault(number, "num " + number);
        var counts = this.counts.computeIfAbsent(key, _ -> fresh());
        if (begun.putIfAbsent(number, true) == null) {
            overrides
                    .getOrDefault(number, Map.of())
                    .keySet()
                    .forEach(level -> {
                        if (level >= 0 && level < LEVELS) {
                            counts[level] = Integer.MIN_VALUE;
                        }
                    });
        }
        return counts;
    }

    private static int[] fresh() {
        var counts = new int[LEVELS];
        Arrays.fill(counts, Integer.MIN_VALUE);
        return counts;
    }

    private String label(String number, int at, int[] counts) {
        var level = level(number, at);
        if (level.format().equals("bullet") || level.format().equals("none")) {
            return level.format().equals("none") ? level.pattern().replaceAll("%\\d", "").strip() : "";
        }
        var label = new StringBuilder();
        var pattern = level.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            char digit = i + 1 < pattern.length() ? pattern.charAt(i + 1) : 0;
            if (c == '%' && digit >= '1' && digit <= '9') {
                int other = digit - '1';
                label.append(NumberNames.of(level(number, other).format(), other > at ? 0 : counts[other]));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }
}
