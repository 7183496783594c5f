package org.recto.ui.page;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.recto.text.Range;
import org.recto.text.Segments;

/// Where the caret stands and what is selected. The caret is always at the border of a grapheme, so what is selected is
/// always whole graphemes. All offsets are code points.
final class CaretModel {

    private final Segments segments;
    private final ReadOnlyObjectWrapper<Range> selection = new ReadOnlyObjectWrapper<>(Range.at(0));
    private int anchor;
    private int caret;

    CaretModel(Segments segments) {
        this.segments = segments;
    }

    ReadOnlyObjectProperty<Range> selection() {
        return selection.getReadOnlyProperty();
    }

    Range range() {
        return selection.get();
    }

    int caret() {
        return caret;
    }

    int anchor() {
        return anchor;
    }

    /// Puts the caret at a place.
    ///
    /// @param extend whether the selection grows or shrinks to there, instead of vanishing
    void moveTo(int offset, boolean extend) {
        int border = segments.snap(Range.at(offset)).start();
        set(extend ? anchor : border, border);
    }

    /// Selects a range, grown to whole graphemes, with the caret at its end.
    void select(Range range) {
        var whole = segments.snap(range);
        set(whole.start(), whole.end());
    }

    private void set(int newAnchor, int newCaret) {
        anchor = newAnchor;
        caret = newCaret;
        selection.set(Range.between(anchor, caret));
    }
}
