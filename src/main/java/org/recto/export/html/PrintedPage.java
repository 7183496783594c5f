package org.recto.export.html;

import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;
import org.recto.handout.Wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A section of the document as a page that is made to be set on paper: notes level with their passages, running heads,
/// page numbers.
///
/// @param document as parsed XML
/// @param ids of the elements that links may lead to
/// @param bookmarks what is to be found from outside: names by ids
/// @param characters of its text
/// @param hasPictures whether there are any on it
/// @param stretch the blocks of a reading that are on it
public record PrintedPage(
        org.w3c.dom.Document document,
        List<String> ids,
        Map<String, String> bookmarks,
        int characters,
        boolean hasPictures,
        Stretch stretch) {

    /// The attribute with the numbers of the marks that an element's words lie in, parted by spaces.
    public static final String MARKS = "data-marks";

    /// The attribute with the number of a block in its reading, from 0.
    public static final String BLOCK = "data-block";

    /// What the address of a link begins with that leads to an id, of this section or another.
    public static final String WITHIN = "recto:";

    public PrintedPage {
        ids = List.copyOf(ids);
        bookmarks = Collections.unmodifiableMap(new LinkedHashMap<>(bookmarks));
    }

    static PrintedPage of(org.jsoup.nodes.Document page, Map<String, String> bookmarks, Stretch stretch) {
        return new PrintedPage(
                new W3CDom().namespaceAware(false).fromJsoup(page),
                page.select("[id]").stream().map(Element::id).toList(),
                bookmarks,
                page.body().wholeText().length(),
                page.selectFirst("img") != null,
                stretch);
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
