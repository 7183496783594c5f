package org.recto.intake;

import java.text.BreakIterator;
import java.util.Locale;

/// Makes a title where the text names none, and keeps titles short.
final class Titles {

    /// Code points of a title made of a text's first words: about as many as a tab shows.
    private static final int FIRST_WORDS = 50;

    private Titles() {}

    /// A title as lists show it: on one line, and cut if it is very long.
    static String shown(String title) {
        return cut(title.strip().replaceAll("\\s+", " "), Caps.TITLE);
    }

    /// A title for a text that has none: what its file is called, if that can be read, else its first words.
    static String made(String fileName, String text) {
        return NameTitle.of(fileName).map(Titles::shown).orElseGet(() -> firstWords(text));
    }

    private static String firstWords(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        return cut(line.strip().replaceAll("\\s+", " "), FIRST_WORDS);
    }

    /// The words as they are if they are short enough, else as many whole ones as fit, with an ellipsis.
    private static String cut(String words, int most) {
        if (words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        int end = words.offsetByCodePoints(0, most);
        int space = words.lastIndexOf(' ', end);
        if (space < end / 2) {
            var graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
            graphemes.setText(words.substring(0, end + 1));
            space = graphemes.preceding(end);
        }
        var kept = words.substring(0, space);
        while (!kept.isEmpty() && ",;:.-–—".indexOf(kept.charAt(kept.length() - 1)) >= 0) {
            kept = kept.substring(0, kept.length() - 1).strip();
        }
        return kept + "…";
    }
}
