package org.recto.text;

import java.lang.Character.UnicodeScript;

/// Counts the words of a text as word processors do: a run of letters and digits is one, with the apostrophes, hyphens
/// and points within it; in scripts that do not part words by spaces, each character is one.
///
/// It is a measure for people and needs no dictionary; [Segments] knows the words themselves.
public final class Words {

    /// What may stand once between two letters or digits of a word.
    private static final String JOINTS = "'’-‐.,·";

    /// All characters of the scripts that do not part words come after it.
    private static final int UNPARTED = 0x2E80;

    private Words() {}

    /// How many words a text has.
    public static int count(String text) {
        int count = 0;
        boolean isWithin = false;
        boolean isJoint = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (isUnparted(character)) {
                count++;
                isWithin = false;
            } else if (isPart(character)) {
                count += isWithin ? 0 : 1;
                isWithin = true;
                isJoint = false;
            } else {
                isWithin = isWithin && !isJoint && JOINTS.indexOf(character) >= 0;
                isJoint = isWithin;
            }
        }
        return count;
    }

    private static boolean isUnparted(int character) {
        return character >= UNPARTED
                && switch (UnicodeScript.of(character)) {
                    case HAN, HIRAGANA, KATAKANA -> true;
                    default -> false;
                };
    }

    private static boolean isPart(int character) {
        return Character.isLetter(character)
                || switch (Character.getType(character)) {
                    case Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER,
                            Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK ->
                            true;
                    default -> false;
                };
    }
}
