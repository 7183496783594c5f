package org.recto.intake.plain;

import org.recto.intake.format.Lines;
import org.recto.text.BlockKind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells whether a plain text begins with its title: a short first line that is no sentence, with the text below it.
public final class TitleFinder {

    /// Code points; titles with their subtitles stay below, paragraphs seldom do.
    private static final int LONGEST = 140;

    /// Code points from which on a paragraph is prose.
    private static final int PROSE = 120;

    /// Lines that may stand together above a text: title, subtitle, author.
    private static final int HEAD_LINES = 3;

    /// How many paragraphs below a head of several lines prose begins at the latest.
    private static final int NEAR = 5;

    private static final Pattern ADDRESS = Pattern.compile("\\S+(://|@)\\S+|www\\.\\S+");
    private static final Pattern BYLINE = Pattern.compile("by\\s+\\S+(\\s+\\S+){0,6}", Pattern.CASE_INSENSITIVE);
    private static final Pattern INITIALS = Pattern.compile(".*\\b\\p{Lu}\\.");

    private TitleFinder() {}

    /// The title, if the first line is one.
    static Optional<String> find(List<Piece> pieces) {
        if (pieces.size() < 2 || pieces.getFirst().kind() != BlockKind.PARAGRAPH) {
            return Optional.empty();
        }
        var first = pieces.getFirst();
        var line = first.words().lines().findFirst().orElse("");
        boolean stands = first.words().equals(line) ? stands(first, pieces.get(1)) : isAboveProse(pieces);
        return stands && reads(line) ? Optional.of(line) : Optional.empty();
    }

    private static boolean stands(Piece first, Piece next) {
        return first.isAlone() || length(next) > 1.5 * length(first);
    }

    /// Whether what begins with several lines is a head and not a poem: there is prose soon below.
    private static boolean isAboveProse(List<Piece> pieces) {
        return isHead(pieces.getFirst().words().lines().toList())
                && pieces.stream().skip(1).limit(NEAR).anyMatch(TitleFinder::isProse);
    }

    private static boolean isProse(Piece piece) {
        return length(piece) >= PROSE && piece.words().indexOf('\n') < 0;
    }

    /// Whether lines that stand together may be a title with what goes with it: each begins anew, and none is a
    /// sentence. Then they were not cut, even where they are long.
    static boolean isHead(List<String> lines) {
        return lines.size() <= HEAD_LINES && lines.stream().allMatch(TitleFinder::isOfHead);
    }

    private static boolean isOfHead(String line) {
        boolean begins = Lines.startsLarge(line) || BYLINE.matcher(line.strip()).matches();
        return isShort(line) && begins && !Lines.endsSentence(line);
    }

    private static int length(Piece piece) {
        return Lines.length(piece.words());
    }

    /// Whether a line is no longer than a title may be.
    static boolean isShort(String line) {
        return Lines.length(line) <= LONGEST;
    }

    /// Whether words can be a title by themselves, wherever they stand.
    public static boolean reads(String line) {
        var words = line.strip();
        long letters = words.codePoints().filter(Character::isLetter).count();
        return isShort(words)
                && letters >= 2
                && !words.startsWith("<")
                && words.indexOf('\n') < 0
                && !endsOtherwise(words)
                && !ADDRESS.matcher(words).matches()
                && !BYLINE.matcher(words).matches();
    }

    /// A question may be a title; a statement, or half of one, is not.
    private static boolean endsOtherwise(String words) {
        var end = Lines.stripEnd(words);
        boolean initials = INITIALS.matcher(end).matches();
        return end.isEmpty() || (".…。,;:،؛।".indexOf(end.charAt(end.length() - 1)) >= 0 && !initials);
    }
}
