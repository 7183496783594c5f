package org.recto.ui.page;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.text.Id;
import org.recto.text.Range;

import java.util.List;
import java.util.Optional;

/// A page: one reading on screen. What is behind it can be replaced; nothing here speaks of the engine.
///
/// All offsets are code points of the reading's canonical text. To be used on the window's thread only.
public interface ReadingView extends AutoCloseable {

    /// What the address of a picture in the reading begins with; its digest follows.
    String PICTURE = "picture:";

    /// The page itself, with its scroll bar and overview strip.
    Region node();

    /// Shows what the packet holds now.
    ///
    /// @param contents the packet
    /// @param touched where annotations came, went or changed; only the visible paragraphs there are painted anew
    void update(Contents contents, List<Range> touched);

    /// Paints every visible paragraph anew: the colours of themes or of the page have changed.
    void repaint(Contents contents);

    /// Sets the page in another style. What stands at the reading line, a third down the page, stays there.
    void style(PageStyle style);

    /// What is selected, in whole graphemes; an empty range is where the caret stands.
    ReadOnlyObjectProperty<Range> selection();

    /// Selects a range and brings its end into sight.
    void select(Range range);

    /// Selects the sentence at the caret; if that is selected already, the paragraph.
    void mark();

    /// Takes hold of an end of the picked annotation, or of its other end, to be moved by keys.
    void adjust();

    /// The annotation that is picked out, with a frame and handles at its ends.
    ReadOnlyObjectProperty<Optional<Id<Annotation>>> picked();

    /// Picks an annotation out, or none.
    void pick(Optional<Id<Annotation>> annotation);

    /// Shows the page through a lens.
    void lens(Lens lens);

    /// Shows what was found on the page and in its overview, with an outline that no highlight has.
    ///
    /// @param hits in the text's order, none overlapping another; empty: nothing was looked for
    /// @param current the hit that stands out among them
    void found(List<Range> hits, Optional<Range> current);

    /// Scrolls so that the range stands a third down the page, if it is not in sight already.
    void reveal(Range range);

    /// Where the page is scrolled to.
    Place place();

    /// Scrolls there. Before the page has been laid out it is remembered and done then.
    void restore(Place place);

    /// The room beside the text, for notes.
    Margin margin();

    /// How the page stands beside others.
    Level level();

    /// Where a range is on the screen: the box around its visible lines, in the coordinates of the scene; empty if none
    /// of it is in sight.
    Optional<Bounds> boundsInScene(Range range);

    /// The annotations at a point, the shortest first.
    ///
    /// @param sceneX in the coordinates of the scene
    List<Annotation> annotationsAt(double sceneX, double sceneY);

    /// Whether pictures in sight are still to come.
    boolean isWaiting();

    /// Gives the page the keyboard.
    void requestFocus();

    /// Who hears what the reader does on the page.
    void listen(Listener listener);

    /// Lets go of all that the page holds.
    @Override
    void close();

    /// What a reader does on a page besides reading and selecting.
    interface Listener {

        /// A place was clicked (or chosen with Enter at the caret) that holds highlights.
        ///
        /// @param annotations those there, the shortest first; never empty
        void chosen(List<Annotation> annotations);

        /// The sign that says that an annotation has a note was clicked.
        void noted(Id<Annotation> annotation);

        /// An end of the picked annotation was dragged, or moved by keys, and let go.
        ///
        /// @param range its new place, in whole graphemes
        void adjusted(Id<Annotation> annotation, Range range);

        /// A link or a picture in the reading's own text was clicked.
        ///
        /// @param target the address as the source gave it; of a picture, [#PICTURE] and its digest
        void followed(String target);

        /// The page has been laid out: what stands where may have changed.
        ///
        /// @param moved whether it stands elsewhere in its text now, and not because [Level] was asked for that
        void laidOut(boolean moved);

        /// The page got the keyboard.
        void focused(Id<Reading> reading);
    }
}
