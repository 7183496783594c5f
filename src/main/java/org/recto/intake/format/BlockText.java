package org.recto.intake.format;

import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Range;

import java.util.ArrayList;
import java.util.List;

/// The words of a block while they are put together, with how they are set. Offsets are code points from its start.
public final class BlockText {

    private final StringBuilder text = new StringBuilder();
    private final List<Format> formats = new ArrayList<>();
    private int length;

    /// Words that are set in no special way.
    public static BlockText plain(String text) {
        var words = new BlockText();
        words.append(text);
        return words;
    }

    public void append(CharSequence more) {
        text.append(more);
        length += Character.codePointCount(more, 0, more.length());
    }

    /// Says how everything since an offset is set.
    ///
    /// @param target of a link, else empty
    public void format(FormatKind kind, int since, String target) {
        if (since < length) {
            formats.add(new Format(kind, new Range(since, length), target));
        }
    }

    /// Says that a page of the paged original begins here.
    ///
    /// @param label as the original has it, such as `12` or `xiv`
    public void page(String label) {
        formats.add(new Format(FormatKind.PAGE, Range.at(length), label));
    }

    public int length() {
        return length;
    }

    public boolean isBlank() {
        return Lines.isBlank(text.toString());
    }

    public CharSequence text() {
        return text;
    }

    /// How they are set, in the order of the starts.
    public List<Format> formats() {
        return formats.stream().sorted((a, b) -> a.range().compareTo(b.range())).toList();
    }
}
