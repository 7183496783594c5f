package org.recto.ui.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;

import org.recto.text.Range;

import java.util.Optional;
import java.util.OptionalDouble;

/// The room beside the text of a page, where notes on its passages can stand. What stands there is placed anew after
/// each layout of the page, of which [ReadingView.Listener#laidOut] tells.
///
/// All lengths are pixels, from the page's top left corner.
public interface Margin {

    /// Whether notes are to stand here. The text makes room for them at the next layout if the page is wide enough; and
    /// where they stand beside the text, no sign in it says that there is one.
    void want(boolean wanted);

    /// Whether there is room for notes beside the text now.
    boolean isOpen();

    /// What stands over the page, in the page's coordinates; empty places let the mouse through to the text.
    Pane node();

    /// Where the lines of the text end at most.
    double textEnd();

    /// Where notes begin, and how wide they are; where the margin is not open, as they may lie over the text.
    double left();

    double width();

    double height();

    /// The text that is laid out: what is in sight, and the rest of the paragraphs that are partly so.
    Range laidOut();

    /// The line that holds an offset, if it is laid out.
    Optional<Rectangle2D> line(int offset);

    /// How far the text has moved down since the layout before; empty if nothing can be said, since the page was set
    /// anew or shows another part of its text.
    OptionalDouble moved();
}
