package org.recto.intake.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.recto.text.Problem;

import java.util.ArrayDeque;
import java.util.Iterator;

/// A way through all of an element, in the order of its text. It does not call itself, however deep the element nests.
public final class Walk {

    /// What is met on the way.
    public interface Visitor {

        /// An element begins.
        ///
        /// @return whether to go into it; if not, it is not left either
        boolean enter(Element element) throws Problem;

        /// Text, as it stands in the source.
        void text(TextNode text) throws Problem;

        /// An element ends.
        void leave(Element element) throws Problem;
    }

    private record Level(Element element, Iterator<Node> rest) {}

    private Walk() {}

    /// Visits an element and all that is in it.
    ///
    /// @throws Problem as the visitor does
    public static void through(Element root, Visitor visitor) throws Problem {
        if (!visitor.enter(root)) {
            return;
        }
        var path = new ArrayDeque<Level>();
        path.push(new Level(root, root.childNodes().iterator()));
        while (!path.isEmpty()) {
            var level = path.element();
            if (!level.rest.hasNext()) {
                visitor.leave(level.element);
                path.pop();
                continue;
            }
            switch (level.rest.next()) {
                case TextNode text -> visitor.text(text);
                case Element element -> {
                    if (visitor.enter(element)) {
                        path.push(new Level(element, element.childNodes().iterator()));
                    }
                }
                default -> {
                    // comments and the like are no text
                }
            }
        }
    }
}
