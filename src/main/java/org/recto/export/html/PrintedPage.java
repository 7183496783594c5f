package org.recto.export.html;

import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;
import org.recto.handout.Wording;

import java.util.List;

/// A section of the document as a page that is made to be set on paper: notes level with their passages, running heads,
/// page numbers, bookmarks.
///
/// @param document as parsed XML
/// @param ids of the elements that links may lead to
/// @param characters of its text
public record PrintedPage(org.w3c.dom.Document document, List<String> ids, int characters) {

    /// The attribute with the numbers of the marks that an element's words lie in, parted by spaces.
    public static final String MARKS = "data-marks";

    /// What the address of a link begins with that leads to an id, of this section or another.
    public static final String WITHIN = "recto:";

    public PrintedPage {
        ids = List.copyOf(ids);
    }

    static PrintedPage of(org.jsoup.nodes.Document page) {
        return new PrintedPage(
                new W3CDom().namespaceAware(false).fromJsoup(page),
                page.select("[id]").stream().map(Element::id).toList(),
                page.body().wholeText().length());
    }

    /// What an element is called that a link leads to.
    public static String nameOf(String id) {
        var number = id.substring(1);
        if (number.isEmpty() || !number.chars().allMatch(Character::isDigit)) {
            return id;
        }
        return switch (id.charAt(0)) {
            case 'm' -> Wording.of("note.mark", Integer.valueOf(number));
            case 'n' -> Wording.of("note", Integer.valueOf(number));
            default -> id;
        };
    }
}
