package org.recto.intake.format;

/// What comes between the words of two lines that are made one.
public final class Seam {

    private static final String DASHES = "-‐—–";

    private Seam() {}

    /// A space, or nothing: between characters of scripts that put none between words, and after a hyphen or dash that
    /// stands right behind a word ("well-", "so--"), which belongs to the next one as much.
    ///
    /// @param before the end of the one line, without space behind it
    /// @param after the beginning of the other, without space before it
    public static String between(CharSequence before, String after) {
        boolean dashed =
                before.length() > 1
                        && DASHES.indexOf(before.charAt(before.length() - 1)) >= 0
                        && !Lines.isSpace(before.charAt(before.length() - 2));
        return dashed ? "" : inProse(before, after);
    }

    /// The same where dashes have no say, as in Markdown.
    public static String inProse(CharSequence before, String after) {
        boolean unspaced =
                before.length() > 0
                        && !after.isEmpty()
                        && isUnspaced(Character.codePointBefore(before, before.length()))
                        && isUnspaced(after.codePointAt(0));
        return unspaced ? "" : " ";
    }

    /// Whether a character belongs to a script that is written without spaces between words.
    public static boolean isUnspaced(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI -> true;
            default -> (0x3000 <= c && c <= 0x303F) || (0xFF00 <= c && c <= 0xFF65);
        };
    }
}
