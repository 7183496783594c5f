package org.recto.intake.docx;

import java.util.List;
import java.util.Locale;

/// Numbers as lists show them.
final class NumberNames {

    private static final List<String> ROMAN =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    /// Above, letters and Roman numbers are longer than anybody reads.
    private static final int MOST = 4000;

    private NumberNames() {}

    /// A number in one of Word's formats; those that are not known here are decimal.
    static String of(String format, int number) {
        boolean isShort = number > 0 && number < MOST;
        return switch (format) {
            case "lowerRoman" -> isShort ? roman(number) : Integer.toString(number);
            case "upperRoman" -> isShort ? roman(number).toUpperCase(Locale.ROOT) : Integer.toString(number);
            case "lowerLetter" -> isShort ? letters(number) : Integer.toString(number);
            case "upperLetter" -> isShort ? letters(number).toUpperCase(Locale.ROOT) : Integer.toString(number);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "ordinal" -> number + ordinal(number);
            case "bullet", "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(ROMAN.get(i));
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    /// a to z, then aa, bb, as Word goes on.
    private static String letters(int number) {
        return Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String ordinal(int number) {
        return switch (number % 100) {
            case 11, 12, 13 -> "th";
            default ->
                    switch (number % 10) {
                        case 1 -> "st";
                        case 2 -> "nd";
                        case 3 -> "rd";
                        default -> "th";
                    };
        };
    }
}
