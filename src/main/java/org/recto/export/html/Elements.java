package org.recto.export.html;

import org.jsoup.nodes.Element;

/// Makes elements. All words go in as text, never as markup, so that nobody's words can do anything on the page.
final class Elements {

    private Elements() {}

    static Element add(Element parent, String tag, String classes) {
        var element = parent.appendElement(tag);
        if (!classes.isEmpty()) {
            element.attr("class", classes);
        }
        return element;
    }

    static Element add(Element parent, String tag, String classes, String words) {
        return add(parent, tag, classes).appendText(words);
    }

    /// A part of the document under a heading of its own.
    ///
    /// @param id by which the table of contents leads to it
    static Element section(Element parent, String id, String heading) {
        var section = add(parent, "section", "part").attr("id", id).attr("aria-labelledby", id + "-h");
        add(section, "h2", "", heading).attr("id", id + "-h");
        return section;
    }

    /// A link to another place of the document.
    static Element jump(Element parent, String id, String words) {
        return add(parent, "a", "").attr("href", "#" + id).appendText(words);
    }
}
