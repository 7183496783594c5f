package org.recto.intake.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What elements say of themselves by their names and attributes.
public final class Marks {

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "caption",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "frameset",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "html",
                    "legend",
                    "li",
                    "listing",
                    "main",
                    "menu",
                    "nav",
                    "noframes",
                    "ol",
                    "p",
                    "plaintext",
                    "pre",
                    "search",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "title",
                    "tr",
                    "ul",
                    "xmp");

    /// UTF-16 units of an attribute that are looked at.
    private static final int ATTRIBUTE = 500;

    private Marks() {}

    /// Whether an element begins and ends on lines of its own.
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || styled(element, "display:block");
    }

    /// The level of a heading, 1 to 6; 0 if it is none.
    public static int headingLevel(Element element) {
        var name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return name.charAt(1) - '0';
        }
        if (!element.attr("role").equals("heading")) {
            return 0;
        }
        var level = element.attr("aria-level");
        return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '6' ? level.charAt(0) - '0' : 2;
    }

    /// Whether the style that stands at the element itself says so.
    ///
    /// @param rule as `display:none`, without space
    public static boolean styled(Element element, String rule) {
        if (!element.hasAttr("style")) {
            return false;
        }
        var style = element.attr("style");
        var bare =
                style.substring(0, Math.min(style.length(), 4 * ATTRIBUTE))
                        .replaceAll("\\s", "")
                        .toLowerCase(Locale.ROOT);
        int at = bare.indexOf(rule);
        return at == 0 || (at > 0 && bare.charAt(at - 1) == ';');
    }

    /// Whether one of the words of `role` or `epub:type` is one of these.
    public static boolean isA(Element element, Set<String> types) {
        return words(element, "role").anyMatch(types::contains)
                || words(element, "epub:type").anyMatch(types::contains);
    }

    /// The words of an attribute, in small letters.
    public static Stream<String> words(Element element, String attribute) {
        if (!element.hasAttr(attribute)) {
            return Stream.empty();
        }
        var value = element.attr(attribute);
        return Arrays.stream(value.substring(0, Math.min(value.length(), ATTRIBUTE)).split("\\s+"))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    /// The first visible words in an element, for a look at what it may be.
    ///
    /// @param most UTF-16 units that are enough
    public static String glance(Element element, int most) {
        var words = new StringBuilder();
        int budget = 10 * most;
        Node node = element.firstChild();
        while (node != null && words.length() < most && budget-- > 0) {
            if (node instanceof TextNode text) {
                var whole = text.getWholeText();
                words.append(whole, 0, Math.min(whole.length(), 4 * most));
            }
            node = next(node, element);
        }
        return words.toString().replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ").strip();
    }

    /// The node after this one, in the order of the text, within an element.
    private static @Nullable Node next(Node node, Element within) {
        if (node.childNodeSize() > 0) {
            return node.firstChild();
        }
        Node at = node;
        while (at != null && !at.equals(within)) {
            if (at.nextSibling() != null) {
                return at.nextSibling();
            }
            at = at.parent();
        }
        return null;
    }
}
