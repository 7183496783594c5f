package org.recto.intake.pdf;

import org.recto.intake.format.Lines;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes the notes out of the feet of columns: lines in smaller type, down to the column's end, that begin with a mark
/// which is raised in the text of that page.
///
/// What stands in such type above the first mark, and goes on with the last note of the page before, belongs to it.
final class Footnotes {

    private static final Pattern RAISED = Pattern.compile("(\\d{1,4}|[*†‡§¶‖#]{1,3}|[a-z])[.)]?");
    private static final Pattern LEVEL =
            Pattern.compile("(\\d{1,4}|[*†‡§¶‖#]{1,3})[.)]?(?=[\\s\\t]|\\p{L}).*", Pattern.DOTALL);

    /// A sign of a note behind a word, which need not be raised.
    private static final Pattern SIGN = Pattern.compile("(?<=[\\p{L}\\p{P}\\d&&[^*†‡§¶]])([*]{1,3}|[†‡§¶]{1,3})");

    private static final Pattern RAISED_DIGITS = Pattern.compile("[⁰¹²³⁴-⁹]+");

    private final BodyType body;
    private final List<Note> notes = new ArrayList<>();
    private Set<String> before = Set.of();

    Footnotes(BodyType body) {
        this.body = body;
    }

    /// The notes of all pages so far.
    List<Note> notes() {
        return notes;
    }

    /// The page without its notes, which are kept.
    PageText without(PageText page) {
        var marks = marks(page);
        var known = new HashSet<>(marks);
        known.addAll(before);
        before = marks;
        var columns = new ArrayList<Column>();
        for (Column column : page.columns()) {
            int first = column.isAside() ? column.lines().size() : first(column, page, known);
            columns.add(
                    first == column.lines().size()
                            ? column
                            : Column.of(column.lines().subList(0, first), false).widened(column.end()));
            take(column.lines().subList(first, column.lines().size()), known);
        }
        return page.with(columns);
    }

    /// All that is raised in larger type than notes have.
    private Set<String> marks(PageText page) {
        var marks = new HashSet<String>();
        for (Line line : page.lines()) {
            for (int i = 0; i < line.spans().size(); i++) {
                var span = line.spans().get(i);
                if (span.look().shift() > 0 && (i > 0 || !isSmall(line))) {
                    for (String mark : span.text().strip().split("[,;\\s]+", -1)) {
                        marks.add(mark);
                    }
                }
            }
            SIGN.matcher(line.text()).results().forEach(found -> marks.add(found.group()));
            RAISED_DIGITS.matcher(line.text()).results().forEach(found -> marks.add(digits(found.group())));
        }
        return marks;
    }

    private static String digits(String raised) {
        return Normalizer.normalize(raised, Normalizer.Form.NFKC);
    }

    private boolean isSmall(Line line) {
        return body.isSmaller(line.size());
    }

    /// The index of the first line of a column that belongs to its notes; the number of its lines if there are none.
    private int first(Column column, PageText page, Set<String> known) {
        var lines = column.lines();
        int small = lines.size();
        while (small > 0 && isSmall(lines.get(small - 1))) {
            small--;
        }
        boolean low = small < lines.size() && (small > 0 || lines.getFirst().y() > page.height() / 3);
        if (!low) {
            return lines.size();
        }
        for (int i = small; i < lines.size(); i++) {
            if (!mark(lines.get(i), known).isEmpty()) {
                return i > small && goesOn(lines.get(small)) && isBelow(lines, small) ? small : i;
            }
        }
        return goesOn(lines.get(small)) && isBelow(lines, small) && small > 0 ? small : lines.size();
    }

    /// Whether a line may go on with the last note of the page before.
    private boolean goesOn(Line line) {
        return !notes.isEmpty()
                && notes.getLast().lines().getLast().page() == line.page() - 1
                && !Lines.endsSentence(notes.getLast().lines().getLast().text());
    }

    /// Whether a line stands further below the one before than lines of the text do.
    private boolean isBelow(List<Line> lines, int index) {
        return index == 0 || lines.get(index).y() - lines.get(index - 1).y() > 1.15 * body.leading();
    }

    /// The mark that a line begins with, if the text has it too.
    private static String mark(Line line, Set<String> known) {
        var raised = line.raisedStart();
        if (!raised.isEmpty()) {
            return RAISED.matcher(raised).matches() && known.contains(raised) ? raised : "";
        }
        var text = line.text();
        var digits = RAISED_DIGITS.matcher(text);
        if (digits.lookingAt()) {
            return known.contains(digits(digits.group())) ? digits.group() : "";
        }
        var level = LEVEL.matcher(text);
        return level.matches() && known.contains(level.group(1)) ? level.group(1) : "";
    }

    private void take(List<Line> lines, Set<String> known) {
        for (Line line : lines) {
            var mark = mark(line, known);
            if (!mark.isEmpty()) {
                notes.add(new Note(digits(mark), List.of(bare(line, mark))));
            } else if (!notes.isEmpty()) {
                notes.add(notes.removeLast().and(line));
            }
        }
    }

    private static Line bare(Line line, String mark) {
        int cut = line.text().indexOf(mark) + mark.length();
        while (cut < line.text().length()
                && (Lines.isSpace(line.text().charAt(cut)) || ".)".indexOf(line.text().charAt(cut)) >= 0)) {
            cut++;
        }
        return cut < line.text().length() ? line.without(cut) : line;
    }
}
