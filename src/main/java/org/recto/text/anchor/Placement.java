package org.recto.text.anchor;

import org.recto.text.Passage;
import org.recto.text.Range;

/// What became of a passage in another edition of its text.
public sealed interface Placement {

    /// The passage stands here, beyond reasonable doubt: nobody needs to look.
    ///
    /// @param passage the place in the new text, whole graphemes, with the words that stand there now
    /// @param how what it was found by
    /// @param score 0 to 1: how much of its words and surroundings are the same
    record Placed(Passage passage, How how, double score) implements Placement {}

    /// The passage may stand here; somebody should look.
    ///
    /// @param proposal the best place in the new text, whole graphemes, with the words that stand there now
    /// @param doubt why it is not simply taken
    /// @param score 0 to 1: how much of its words and surroundings are the same
    record Doubtful(Passage proposal, Doubt doubt, double score) implements Placement {}

    /// The passage stands nowhere in the new text, and nothing there is like it.
    ///
    /// @param where it would stand, an empty range in code points of the new text: between what stood before it and
    ///   what stood after it, as far as those are known. No place for the passage, only for whoever looks for one
    record Lost(Range where) implements Placement {}

    /// What a passage was found by.
    enum How {
        /// Both texts are the same.
        SAME_TEXT,
        /// The texts were laid side by side, and its words are the same.
        UNCHANGED,
        /// The texts were laid side by side, and some of its words have changed.
        EDITED,
        /// Its words stand elsewhere in the order of the text, the same or nearly.
        MOVED
    }

    /// Why a place is only proposed.
    enum Doubt {
        /// Too few of the passage's words are left there.
        CHANGED,
        /// The same words stand, or stood, close by as well, and either could be meant.
        REPEATED,
        /// Some of the passage went elsewhere.
        TORN,
        /// The words are there, but hardly anything around them is what it was.
        ALONE,
        /// The passage is gone from where it stood. This is what is most like it in all of the text: it may be the
        /// passage, moved and changed, or something else that says nearly the same.
        LIKE
    }
}
