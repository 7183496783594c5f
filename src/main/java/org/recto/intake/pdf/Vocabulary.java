package org.recto.intake.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The words of a document, to tell the hyphens that its authors wrote from those that only parted a word at a line's
/// end.
final class Vocabulary {

    /// Different words of one document; more than any book has.
    private static final int MOST = 500_000;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:[-\u2010]\\p{L}[\\p{L}\\p{M}]*)*");
    private static final Pattern LAST = Pattern.compile("(\\p{L}[\\p{L}\\p{M}-]*)[-\u2010\u00AD]$");
    private static final Pattern FIRST = Pattern.compile("^\\p{Ll}[\\p{L}\\p{M}]*(?:[-\u2010]\\p{L}[\\p{L}\\p{M}]*)*");

    /// The same of words that are set in capitals.
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2}[-\u2010\u00AD]$");

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}{2,}(?!\\p{Ll})");

    private final Map<String, Integer> counts = new HashMap<>();

    Vocabulary(List<Piece> pieces) {
        pieces.forEach(piece -> piece.lines().forEach(line -> add(line.text())));
    }

    private void add(String line) {
        var words = WORD.matcher(line);
        while (words.find()) {
            boolean whole = words.end() < line.length() && "-\u2010\u00AD".indexOf(line.charAt(words.end())) < 0;
            if (whole && (counts.size() < MOST || counts.containsKey(folded(words.group())))) {
                counts.merge(folded(words.group()), 1, Integer::sum);
            }
        }
    }

    private static String folded(String word) {
        return word.replace('\u2010', '-').toLowerCase(Locale.ROOT);
    }

    /// Whether the hyphen at the end of a line goes when the next one is joined to it: the word goes on with a small
    /// letter, has no hyphen before, and is not written with this one elsewhere more often than without.
    boolean drops(String line, String next) {
        var last = LAST.matcher(line);
        var first = FIRST.matcher(next);
        if (!last.find() || !first.find()) {
            return CAPITALS.matcher(line).find() && CAPITAL.matcher(next).lookingAt();
        }
        int with = counts.getOrDefault(folded(last.group(1) + "-" + first.group()), 0);
        int without = counts.getOrDefault(folded(last.group(1) + first.group()), 0);
        boolean parted = with == 0 && last.group(1).indexOf('-') < 0;
        return line.endsWith("\u00AD") || parted || without > with;
    }
}
