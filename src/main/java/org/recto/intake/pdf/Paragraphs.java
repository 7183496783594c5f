package org.recto.intake.pdf;

import org.recto.intake.format.Lines;
import org.recto.text.BlockKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Parts the lines of a column into pieces: first where the space between them, their size or their weight changes,
/// then within each such group where an indent, a list's mark or a line that ends early shows a new paragraph.
final class Paragraphs {

    /// How much more than the usual space between lines parts them.
    private static final double WIDER = 1.28;

    private final Column column;
    private final BodyType body;
    private final Map<Long, Double> leadings = new HashMap<>();

    private Paragraphs(Column column, BodyType body) {
        this.column = column;
        this.body = body;
    }

    static List<Piece> of(Column column, BodyType body) {
        var paragraphs = new Paragraphs(column, body);
        paragraphs.measure();
        var pieces = new ArrayList<Piece>();
        for (List<Line> group : paragraphs.groups()) {
            for (Piece piece : new Group(group, column, body).pieces()) {
                if (!pieces.isEmpty() && isLed(pieces.getLast()) && isLed(piece)) {
                    pieces.add(pieces.removeLast().and(piece));
                } else {
                    pieces.add(piece);
                }
            }
        }
        return pieces;
    }

    /// Whether it is of a table of contents, which more than the usual space may part.
    private static boolean isLed(Piece piece) {
        return piece.kind() == BlockKind.TABLE && Rows.isLed(piece.last().text());
    }

    /// Learns the usual space between lines of each size: the least that is found more than once, or half the time.
    private void measure() {
        Map<Long, Map<Long, Integer>> steps = new HashMap<>();
        for (int i = 1; i < column.lines().size(); i++) {
            var before = column.lines().get(i - 1);
            var line = column.lines().get(i);
            if (isSame(before, line)) {
                steps.computeIfAbsent(key(line), _ -> new HashMap<>())
                        .merge(Math.round((line.y() - before.y()) * 2), 1, Integer::sum);
            }
        }
        steps.forEach((size, counts) -> leadings.put(size, usual(counts) / 2.0));
    }

    private static double usual(Map<Long, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 4 >= all || entry.getValue() >= 5)
                .mapToLong(Map.Entry::getKey)
                .min()
                .orElseGet(() -> counts.keySet().stream().mapToLong(Long::longValue).min().orElse(0));
    }

    private static long key(Line line) {
        return Math.round(line.size() * 2);
    }

    private static boolean isSame(Line before, Line line) {
        return Math.abs(before.size() - line.size()) <= 0.08 * Math.max(before.size(), line.size());
    }

    private List<List<Line>> groups() {
        var groups = new ArrayList<List<Line>>();
        for (Line line : column.lines()) {
            if (groups.isEmpty() || parts(groups.getLast().getLast(), line)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(line);
        }
        return groups;
    }

    private boolean parts(Line before, Line line) {
        double step = line.y() - before.y();
        boolean weight = before.isBold() != line.isBold() && isWeighty(before) && isWeighty(line);
        boolean other = !isSame(before, line) && !flows(before, line);
        return step > WIDER * usual(line) || other || weight || Captions.begins(line.text());
    }

    /// Whether a sentence goes on from line to line although their sizes differ a little.
    private static boolean flows(Line before, Line line) {
        double ratio = before.size() / line.size();
        return ratio < 1.25
                && ratio > 0.8
                && Character.isLowerCase(line.text().codePointAt(0))
                && !Lines.endsSentence(before.text());
    }

    /// Whether its weight says anything: a bold number alone does not.
    private static boolean isWeighty(Line line) {
        return Lines.length(line.text()) > 3;
    }

    /// The space above a line of its size if it goes on with what is above. What this column shows counts only as far
    /// as it is believable: a column of single lines shows nothing.
    private double usual(Line line) {
        double likely = Math.max(body.leading(line.size()), 1.15 * line.size());
        double shown = leadings.getOrDefault(key(line), likely);
        return Math.max(
                0.9 * line.size(),
                Math.min(shown, Math.abs(line.size() - body.size()) < 0.5 ? 1.35 * likely : 1.6 * line.size()));
    }

    /// A piece for each column that is no part of the run of text.
    static List<Piece> aside(Column column, BodyType body) {
        return of(column, body).stream()
                .map(piece -> piece.as(piece.kind() == BlockKind.TABLE ? BlockKind.TABLE : BlockKind.FIGURE))
                .toList();
    }
}
