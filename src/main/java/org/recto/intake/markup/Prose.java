package org.recto.intake.markup;

import org.recto.intake.format.BlockText;
import org.recto.intake.format.Seam;
import org.recto.text.FormatKind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The words of a block while they are met, with white space collapsed as browsers do. What cannot be seen at the
/// beginning and the end of a block (space of any kind, marks without width) is dropped, and so are soft hyphens, which
/// say how words may be broken and are no part of them.
final class Prose {

    private static final String WITHOUT_WIDTH = "\u200B\u2060\uFEFF";
    private static final char SOFT_HYPHEN = '\u00AD';

    private static final class Open {
        private final String target;
        private int depth = 1;
        private int since = -1;

        Open(String target) {
            this.target = target;
        }
    }

    private final Consumer<BlockText> opening;
    private final Map<FormatKind, Open> formats = new EnumMap<>(FormatKind.class);
    private final List<String> pages = new ArrayList<>();
    private final StringBuilder gap = new StringBuilder();
    private final Row row = new Row();
    private BlockText words = new BlockText();
    private boolean begun;
    private boolean gapIsBroken;
    private int breaks;

    /// @param opening what is done with a block's words before its first visible character
    Prose(Consumer<BlockText> opening) {
        this.opening = opening;
    }

    /// Adds text of which white space says only that there is a gap.
    ///
    /// @return whether anything of it can be seen
    boolean text(String raw) {
        int start = -1;
        boolean seen = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isPlain(c) || (c == ' ' && start >= 0 && i + 1 < raw.length() && isPlain(raw.charAt(i + 1)))) {
                start = start < 0 ? i : start;
                seen = true;
                continue;
            }
            if (isGap(c) || c == SOFT_HYPHEN) {
                if (start >= 0) {
                    visible(raw, start, i);
                }
                start = -1;
                gap(c);
            } else {
                start = start < 0 ? i : start;
                seen = true;
            }
        }
        if (start >= 0) {
            visible(raw, start, raw.length());
        }
        return seen;
    }

    /// A letter or sign of ASCII. A single space between two of them stands as it is, so whole lines are taken at once.
    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7F;
    }

    private static boolean isGap(char c) {
        return c <= ' ' || (c >= 0x80 && (Character.isSpaceChar(c) || WITHOUT_WIDTH.indexOf(c) >= 0));
    }

    private void gap(char c) {
        boolean collapses = c <= ' ';
        gapIsBroken |= c == '\n';
        if (collapses && (gap.isEmpty() || gap.charAt(gap.length() - 1) != ' ')) {
            gap.append(' ');
        } else if (!collapses && c != SOFT_HYPHEN) {
            gap.append(c);
        }
    }

    /// Adds text that stands as it is, line ends and all.
    ///
    /// @return whether anything of it can be seen
    boolean verbatim(String raw) {
        boolean seen = false;
        for (int i = 0; i < raw.length(); i++) {
            int end = raw.indexOf('\n', i);
            var line = raw.substring(i, end < 0 ? raw.length() : end);
            if (!line.isBlank()) {
                int first = line.length() - line.stripLeading().length();
                gap.append(line, 0, first);
                write(line.substring(first), false);
                seen = true;
            } else {
                gap.append(line);
            }
            i = end < 0 ? raw.length() : end;
            if (end >= 0) {
                lineBreak();
            }
        }
        return seen;
    }

    private void visible(String raw, int start, int end) {
        write(raw.substring(start, end), true);
    }

    private void write(String more, boolean collapses) {
        if (!begun) {
            begun = true;
            gap.setLength(collapses ? 0 : gap.length());
            breaks = 0;
            opening.accept(words);
        }
        var due = row.due(words.length() > 0);
        if (!due.isEmpty()) {
            emptyGap();
            words.append(due);
        }
        words.append("\n".repeat(breaks));
        words.append(breaks > 0 && collapses ? gap.toString().replace(" ", "") : seam(more));
        gap.setLength(0);
        gapIsBroken = false;
        breaks = 0;
        pages.forEach(words::page);
        pages.clear();
        for (Open open : formats.values()) {
            open.since = open.since < 0 ? words.length() : open.since;
        }
        words.append(more);
    }

    /// What stands for the gap: nothing where a line ends between characters of a script without spaces.
    private CharSequence seam(String next) {
        boolean mayClose = gapIsBroken && gap.length() == 1 && gap.charAt(0) == ' ';
        return mayClose ? Seam.inProse(words.text(), next) : gap;
    }

    /// Ends a line; two line ends in a row part blocks.
    void lineBreak() {
        gap.setLength(0);
        gapIsBroken = false;
        breaks = Math.min(2, breaks + 1);
    }

    /// Parts words as a space does.
    void space() {
        gap(' ');
    }

    /// Begins a row of a table.
    void row() {
        emptyGap();
        row.begin();
    }

    /// Begins a cell.
    ///
    /// @param columns how many columns it takes
    void cell(int columns) {
        emptyGap();
        row.cell(columns);
    }

    private void emptyGap() {
        gap.setLength(0);
        gapIsBroken = false;
    }

    /// Says that words are set so from here on. Within words that are set so already it changes nothing.
    void open(FormatKind kind, String target) {
        var open = formats.get(kind);
        if (open == null) {
            formats.put(kind, new Open(target));
        } else {
            open.depth++;
        }
    }

    /// Ends what [#open] began.
    void close(FormatKind kind) {
        var open = formats.get(kind);
        if (open != null && --open.depth == 0) {
            finish(kind, open);
            formats.remove(kind);
        }
    }

    private void finish(FormatKind kind, Open open) {
        if (open.since >= 0) {
            words.format(kind, open.since, open.target);
        }
        open.since = -1;
    }

    /// Says that a page begins with the next visible character.
    void page(String label) {
        pages.add(label);
    }

    /// The words so far, without the gap at their end; and begins anew.
    BlockText take() {
        formats.forEach(this::finish);
        var taken = words;
        words = new BlockText();
        begun = false;
        breaks = 0;
        emptyGap();
        row.end();
        return taken;
    }
}
