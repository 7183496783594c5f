package org.recto.ui.page;

import javafx.scene.paint.Color;

/// The colours of a page, as the window's style sheet has them.
///
/// @param paper behind the text
/// @param ink of the text
/// @param link of links in the reading's own text
/// @param muted of what the page adds to the text, such as paragraph numbers
/// @param accent of the frame around what is picked out, and of the caret
/// @param selection behind selected text; translucent
record PageColours(Color paper, Color ink, Color link, Color muted, Color accent, Color selection) {

    /// Before any style sheet has spoken.
    static final PageColours INITIAL =
            new PageColours(
                    Color.WHITE,
                    Color.BLACK,
                    Color.web("#205090"),
                    Color.gray(0.4),
                    Color.web("#205090"),
                    Color.web("#205090", 0.25));
}
