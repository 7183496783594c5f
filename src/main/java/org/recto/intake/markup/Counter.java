package org.recto.intake.markup;

import org.jsoup.nodes.Element;

import java.util.Locale;

/// The marks of a list's items.
final class Counter {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private final boolean isNumbered;
    private final String type;
    private int next;

    Counter(Element list) {
        this.isNumbered =
                list.normalName().equals("ol")
                        && !Marks.styled(list, "list-style-type:none")
                        && !Marks.styled(list, "list-style:none");
        this.type = list.attr("type").strip();
        this.next = number(list.attr("start"), 1);
    }

    /// The mark of the next item, without what stands behind it; empty in a list without numbers.
    String next(Element item) {
        int number = number(item.attr("value"), next);
        next = number + 1;
        return isNumbered ? written(number) : "";
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("\\s*\\d{1,6}\\s*") ? Integer.parseInt(digits.strip()) : otherwise;
    }

    private String written(int number) {
        return switch (type) {
            case "a" -> letters(number);
            case "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "i" -> roman(number);
            case "I" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String letters(int number) {
        var letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.isEmpty() ? "0" : letters.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            roman.append(NUMERALS[i].repeat(rest / VALUES[i]));
            rest %= VALUES[i];
        }
        return roman.toString();
    }
}
