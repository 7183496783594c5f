package org.recto.export.html;

import org.jsoup.nodes.Element;

/// A part of the page.
interface Piece {

    /// Adds it to an element; nothing if it has nothing to say.
    void into(Element parent);
}
