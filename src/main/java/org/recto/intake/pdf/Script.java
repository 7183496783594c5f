package org.recto.intake.pdf;

/// What is asked of a letter's script.
final class Script {

    private Script() {}

    /// Whether a character is written from right to left.
    static boolean isFromRight(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    static boolean isFromLeft(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    /// Whether there are more letters written from right to left than the other way.
    static boolean isFromRight(CharSequence words) {
        long right = words.codePoints().filter(Script::isFromRight).count();
        return right > 0 && right > words.codePoints().filter(Script::isFromLeft).count();
    }

    /// Whether a character is drawn over the one before it.
    static boolean isCombining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
