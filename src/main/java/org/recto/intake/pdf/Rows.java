package org.recto.intake.pdf;

import java.util.List;
import java.util.regex.Pattern;

/// Tells tables from running text.
final class Rows {

    /// Dots that lead the eye to a number, as in a table of contents.
    private static final Pattern LEADER = Pattern.compile("\\s*(?:[.…·]\\s?){5,}\\s*");

    /// The number or sign of a list's item, a section or a note.
    private static final Pattern MARK = Pattern.compile("(?:\\W|\\(?[\\p{L}\\d.]{1,5}[.)]|[\\d.]+\\.\\d+)\t");

    private Rows() {}

    /// Whether most lines have gaps as wide as between the columns of a table.
    static boolean isTable(List<Line> lines) {
        if (lines.stream().allMatch(line -> isLed(line.text()))) {
            return true;
        }
        long parted = lines.stream().filter(line -> isRow(line.text())).count();
        return lines.size() >= 2 && parted >= 2 && parted * 5 >= lines.size() * 3L;
    }

    /// Whether dots lead to a number at a line's end.
    static boolean isLed(String line) {
        return LEADER.matcher(line).find() && Character.isLetterOrDigit(line.codePointBefore(line.length()));
    }

    private static boolean isRow(String line) {
        int tab = line.lastIndexOf('\t');
        boolean parted = tab > 1 && !MARK.matcher(line).lookingAt();
        return parted || line.indexOf('\t') != tab || LEADER.matcher(line).find();
    }

    /// A row's cells with a tab between them.
    static String cells(String line) {
        return LEADER.matcher(line).replaceAll("\t").replaceAll("[ \\u00A0]*\t[\t \\u00A0]*", "\t");
    }
}
