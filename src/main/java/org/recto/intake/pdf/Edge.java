package org.recto.intake.pdf;

import org.recto.intake.format.Lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What stands at the top or foot of a page, from margin to margin: perhaps a running head.
///
/// @param page the index of the page
/// @param isTop whether it stands at its top
/// @param rank how many stand further out, from 0
/// @param gap how far the next row further in is, from baseline to baseline
/// @param text its words, columns and all, from left to right
record Edge(int page, boolean isTop, int rank, double y, double gap, double size, List<Line> lines, String text) {

    /// Rows of a page's top and foot that may be running heads.
    private static final int DEEPEST = 3;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NUMBER =
            Pattern.compile("^\\W{0,3}(\\d{1,4})(?=\\D|$)|(?<!\\d)(\\d{1,4})\\W{0,3}$|(?i)\\bpage\\s+(\\d{1,4})\\b");

    /// The rows at the top and at the foot of a page, the outermost first.
    static List<Edge> of(PageText page) {
        var rows = new ArrayList<List<Line>>();
        for (Line line : page.lines().stream().sorted(Comparator.comparingDouble(Line::y)).toList()) {
            if (rows.isEmpty() || line.y() - rows.getLast().getFirst().y() > 2) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(line);
        }
        var edges = new ArrayList<Edge>();
        for (int i = 0; i < Math.min(DEEPEST, rows.size()); i++) {
            int last = rows.size() - 1 - i;
            edges.add(edge(page.index(), true, i, rows.get(i), gap(rows, i, i + 1)));
            if (last >= DEEPEST || (i == 0 && last > 0)) {
                edges.add(edge(page.index(), false, i, rows.get(last), gap(rows, last, last - 1)));
            }
        }
        return edges;
    }

    private static double gap(List<List<Line>> rows, int index, int inner) {
        return inner < 0 || inner >= rows.size()
                ? Double.MAX_VALUE
                : Math.abs(rows.get(inner).getFirst().y() - rows.get(index).getFirst().y());
    }

    private static Edge edge(int page, boolean isTop, int rank, List<Line> row, double gap) {
        row.sort(Comparator.comparingDouble(Line::start));
        var text = row.stream().map(Line::text).collect(Collectors.joining("\t"));
        double size = row.stream().mapToDouble(Line::size).max().orElse(0);
        return new Edge(page, isTop, rank, row.getFirst().y(), gap, size, List.copyOf(row), text);
    }

    /// Its words without what changes from page to page.
    String key() {
        return (isTop ? "^" : "$")
                + DIGITS.matcher(text).replaceAll("#").replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /// All numbers in it.
    List<Integer> numbers() {
        return DIGITS.matcher(text)
                .results()
                .map(found -> found.group().length() > 6 ? -1 : Integer.parseInt(found.group()))
                .toList();
    }

    /// The numbers that may be that of the page: those at its beginning and end.
    List<Integer> pageNumbers() {
        return NUMBER.matcher(text)
                .results()
                .map(found ->
                        found.group(1) != null
                                ? found.group(1)
                                : found.group(2) != null ? found.group(2) : found.group(3))
                .map(Integer::valueOf)
                .toList();
    }

    /// Whether it is a number and nothing else that says anything.
    boolean isNumber() {
        return text.length() < 20
                && text.matches("(?i)\\W*(page\\s*)?(\\d{1,4}|[ivxlc]{1,8})(\\s*(of|/)\\s*\\d{1,4})?\\W*");
    }

    /// The number alone, as it is printed.
    String number() {
        var bare = text.replaceAll("(?i)page|\\s*(of|/)\\s*\\d+", "");
        return bare.replaceAll("[^\\p{Alnum}]", "");
    }

    /// Whether it is short enough for a running head.
    boolean isShort() {
        return Lines.length(text) <= 120;
    }
}
