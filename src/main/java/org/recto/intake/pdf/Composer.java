package org.recto.intake.pdf;

import org.jspecify.annotations.Nullable;
import org.recto.intake.format.BlockList;
import org.recto.intake.format.BlockText;
import org.recto.intake.format.Seam;
import org.recto.text.BlockKind;
import org.recto.text.FormatKind;
import org.recto.text.Picture;
import org.recto.text.Problem;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/// Makes blocks of pieces: joins their lines, and says how they are set, where pages begin, and which words marks
/// cover.
final class Composer {

    private static final Pattern BULLET = Pattern.compile("^(?:[•‣◦●○■□▪▫◆❖➢➤✓]\\s*|[–—∗*-]\\s+)");

    private final BlockList blocks;
    private final Vocabulary vocabulary;
    private final BodyType body;
    private final IntFunction<String> labels;
    private final Map<Integer, Range> marked = new HashMap<>();
    private int page = -1;
    private int offset;

    /// @param blocks where they go
    /// @param labels of the pages, by their index
    Composer(BlockList blocks, Vocabulary vocabulary, BodyType body, IntFunction<String> labels) {
        this.blocks = blocks;
        this.vocabulary = vocabulary;
        this.body = body;
        this.labels = labels;
    }

    /// What each mark covers, by its number.
    Map<Integer, Range> marked() {
        return marked;
    }

    /// @param picture that its words stand for, if any
    void add(Piece piece, @Nullable Picture picture) throws Problem {
        var words = new BlockText();
        boolean strip = piece.kind() == BlockKind.LIST_ITEM;
        var bullet = BULLET.matcher(piece.first().text());
        boolean bulleted = strip && bullet.find() && bullet.end() < piece.first().text().length();
        append(words, bulleted ? piece.lines(piece.first().without(bullet.end())) : piece.lines(), piece);
        if (picture != null) {
            words.format(FormatKind.PICTURE, 0, picture.sha256());
        }
        add(piece.kind(), piece.level(), words);
    }

    void add(Note note) throws Problem {
        var lines = new Piece(BlockKind.FOOTNOTE, 0, note.lines(), false, 0, 0);
        var words = new BlockText();
        page(words, lines.first());
        words.append(note.mark());
        words.format(FormatKind.SUPERSCRIPT, 0, "");
        words.append(" ");
        append(words, lines.lines(), lines);
        add(BlockKind.FOOTNOTE, 0, words);
    }

    private void add(BlockKind kind, int level, BlockText words) throws Problem {
        if (!words.isBlank()) {
            blocks.add(kind, level, words);
            offset += words.length() + ReadingText.SEPARATOR.length();
        }
    }

    private void page(BlockText words, Line line) {
        if (line.page() != page) {
            page = line.page();
            words.page(labels.apply(page));
        }
    }

    private void append(BlockText words, List<Line> lines, Piece piece) {
        var setting =
                new Setting(
                        words,
                        body.isBold() || lines.stream().allMatch(Line::isBold),
                        lines.stream().allMatch(Line::isItalic),
                        body.isMono());
        var seam = "";
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            boolean drops = !piece.isKept() && !next.isEmpty() && vocabulary.drops(line.text(), next);
            append(words, line, seam, drops, piece, setting);
            seam = next.isEmpty() || drops ? "" : piece.isKept() ? "\n" : Seam.between(words.text(), next);
        }
        setting.end(Look.PLAIN);
    }

    private void append(BlockText words, Line line, String seam, boolean drops, Piece piece, Setting setting) {
        var before = seam;
        var spans = line.spans();
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            var text = span.text();
            if (drops && i == spans.size() - 1) {
                text = text.substring(0, text.length() - 1);
            }
            setting.end(span.look());
            words.append(before);
            if (i == 0) {
                page(words, line);
            }
            setting.begin(span.look());
            int since = words.length();
            words.append(clean(text, piece));
            mark(span.look().touch(), offset + since, offset + words.length());
            before = "";
        }
    }

    private static String clean(String text, Piece piece) {
        var cells = piece.kind() == BlockKind.TABLE ? Rows.cells(text) : text.replace('\t', ' ');
        return cells.replace('\u00AD', '-');
    }

    private void mark(Touch touch, int start, int end) {
        if (start < end) {
            for (int mark : touch.marks()) {
                marked.merge(
                        mark,
                        new Range(start, end),
                        (a, b) -> new Range(Math.min(a.start(), b.start()), Math.max(a.end(), b.end())));
            }
        }
    }
}
