package org.recto.intake.pdf;

import org.recto.intake.format.Lines;
import org.recto.text.BlockKind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines of one size that follow one another without more than the usual space, and the paragraphs that they are.
final class Group {

    /// An indent, in the size of the letters: less is an accident, more is no paragraph's.
    private static final double INDENT = 0.6;

    private static final double DEEPEST = 6;

    /// Ragged lines that all are narrower than this share of their column were ended one by one: addresses, lists.
    private static final double NARROW = 0.55;

    /// Lines from which on a group shows by itself what is usual in it.
    private static final int SHOWS = 3;

    /// The name by which an entry of a bibliography is referred to, such as “[7]” or “[Ald07]”.
    private static final Pattern LABEL = Pattern.compile("\\[[\\p{L}\\d+., ]{1,14}\\][\\s\\t]");

    private static final Pattern BULLET =
            Pattern.compile("([•‣◦●○■□▪▫◆❖➢➤✓]\\s*\\S|[–—∗*-]\\s[^\\p{Punct}\\s∗]).*", Pattern.DOTALL);

    /// Lines that are centred by themselves: an address, a byline. More are a paragraph that is set so.
    private static final int CENTRED = 6;

    private final List<Line> lines;
    private final Column column;
    private final BodyType body;
    private final double size;
    private final double start;
    private final double end;
    private final boolean hangs;

    Group(List<Line> lines, Column column, BodyType body) {
        this.lines = lines;
        this.column = column;
        this.body = body;
        this.size = lines.getFirst().size();
        this.start = lines.stream().mapToDouble(Line::start).min().orElse(0);
        this.end = lines.stream().mapToDouble(Line::end).max().orElse(0);
        this.hangs = hangs();
    }

    List<Piece> pieces() {
        if (Captions.begins(lines.getFirst().text())) {
            return captioned();
        }
        if (Rows.isTable(lines)) {
            return List.of(piece(BlockKind.TABLE, lines).kept());
        }
        if (!body.isMono() && lines.stream().allMatch(Line::isMono)) {
            return List.of(new Piece(BlockKind.PARAGRAPH, 0, lines, true, start, end));
        }
        if (isCentred()) {
            var piece = piece(BlockKind.PARAGRAPH, lines);
            return List.of(body.isLarger(size) || lines.size() > CENTRED ? piece : piece.kept());
        }
        if (isVerse()) {
            return List.of(piece(BlockKind.PARAGRAPH, lines).kept());
        }
        var pieces = new ArrayList<Piece>();
        var open = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && begins(i)) {
                pieces.add(closed(open));
                open.clear();
            }
            open.add(lines.get(i));
        }
        pieces.add(closed(open));
        return pieces;
    }

    /// A caption, and the table that may stand right below it.
    private List<Piece> captioned() {
        int end = 1;
        while (end < lines.size() && !Rows.isTable(lines.subList(end, lines.size()))) {
            end++;
        }
        if (end >= lines.size() - 1 || !lines.get(end).hasTab()) {
            return List.of(piece(BlockKind.FIGURE, lines));
        }
        return List.of(
                piece(BlockKind.FIGURE, lines.subList(0, end)),
                piece(BlockKind.TABLE, lines.subList(end, lines.size())).kept());
    }

    private Piece closed(List<Line> open) {
        var kind =
                isItem(open.getFirst()) ? BlockKind.LIST_ITEM : isInset() ? BlockKind.QUOTATION : BlockKind.PARAGRAPH;
        var piece = piece(kind, open);
        return kind == BlockKind.LIST_ITEM ? piece.as(kind, 1) : piece;
    }

    private Piece piece(BlockKind kind, List<Line> own) {
        return isInset() ? new Piece(kind, 0, own, false, start, end) : Piece.of(kind, own, column);
    }

    /// Whether all lines stand away from both edges of their column, as a quotation does.
    private boolean isInset() {
        double least = 0.9 * size;
        return end - start >= 0.4 * (column.end() - column.start())
                && start - column.start() >= least
                && column.end() - end >= 0.6 * least
                && (lines.size() >= 2 && !isCentred())
                && lines.stream().noneMatch(line -> line.start() - start > DEEPEST * size);
    }

    private boolean isCentred() {
        double middle = (column.start() + column.end()) / 2;
        boolean level =
                lines.stream().allMatch(line -> Math.abs((line.start() + line.end()) / 2 - middle) < 0.4 * size);
        boolean flush =
                lines.stream()
                        .anyMatch(
                                line -> line.start() - column.start() < 0.5 * size && column.end() - line.end() > size);
        return level && !flush && lines.stream().anyMatch(line -> line.start() - start > size);
    }

    /// Whether a line begins a paragraph.
    private boolean begins(int index) {
        var before = lines.get(index - 1);
        var line = lines.get(index);
        boolean sentence = Lines.endsSentence(before.text());
        boolean early = endsEarly(before, line);
        if (isItem(line) && (isBullet(line) || early || sentence)) {
            return true;
        }
        if (isLabelled(line) && (sentence || early || isLabelled(lines.getFirst()))) {
            return true;
        }
        boolean indented = isIndented(line);
        if (hangs) {
            return !indented;
        }
        boolean inItem = lines.subList(0, index).stream().anyMatch(each -> isItem(each) || isLabelled(each));
        if (indented && !inItem && (early || sentence)) {
            return true;
        }
        return early && sentence && Lines.startsLarge(line.text());
    }

    private boolean isIndented(Line line) {
        double indent = line.start() - base();
        return indent >= INDENT * size && indent <= DEEPEST * size;
    }

    /// Where lines begin that are not indented: where the column does, unless the whole group stands further in.
    private double base() {
        boolean whole = start - column.start() > INDENT * size;
        return whole ? start : Math.min(start, column.start());
    }

    /// Whether first lines stand out instead of in, as in a bibliography.
    private boolean hangs() {
        double flush = lines.getFirst().start();
        if (lines.size() < SHOWS || flush > start + 0.3 * size || isItem(lines.getFirst())) {
            return false;
        }
        long out = lines.stream().filter(line -> line.start() <= flush + 0.3 * size).count();
        double second = lines.get(1).start();
        long in = lines.stream().filter(line -> Math.abs(line.start() - second) <= 0.3 * size).count();
        return second - flush >= INDENT * size && out + in == lines.size() && in >= out;
    }

    /// Whether the next line's first word would have fitted on a line, so that it was ended and not cut.
    private boolean endsEarly(Line before, Line line) {
        double right = isInset() ? end : Math.max(end, column.end());
        double space = 0.3 * size;
        return before.end() + space + line.firstWord() < right - 0.3 * size && !before.text().endsWith("-");
    }

    private static boolean isLabelled(Line line) {
        return LABEL.matcher(line.text()).lookingAt();
    }

    private static boolean isBullet(Line line) {
        return BULLET.matcher(line.text()).matches();
    }

    private static boolean isItem(Line line) {
        var text = line.text().replace('\t', ' ');
        return isBullet(line) || !Lines.mark(text).isEmpty();
    }

    /// Whether most lines were ended by their author: they leave room for the next word, or nearly all begin with a
    /// capital and no measure explains their ends.
    private boolean isVerse() {
        if (lines.size() < SHOWS || lines.stream().anyMatch(Group::isItem)) {
            return false;
        }
        int early = 0;
        int sentences = 0;
        int large = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean capital = Character.isUpperCase(firstLetter(lines.get(i).text()));
            boolean ended = endsEarly(lines.get(i - 1), lines.get(i));
            early += ended && capital ? 1 : 0;
            sentences += Lines.endsSentence(lines.get(i - 1).text()) ? 1 : 0;
            large += capital ? 1 : 0;
        }
        int ends = lines.size() - 1;
        boolean loose = lines.stream().limit(ends).filter(line -> end - line.end() > size).count() * 2 >= ends;
        if (loose && lines.stream().allMatch(line -> line.width() < NARROW * (column.end() - column.start()))) {
            return true;
        }
        return sentences < 0.6 * ends && (early >= 0.8 * ends || (large >= 0.9 * ends && loose));
    }

    private static int firstLetter(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
    }
}
