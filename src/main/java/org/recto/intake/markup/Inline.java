package org.recto.intake.markup;

import org.jsoup.nodes.Element;
import org.recto.text.FormatKind;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// How an element sets its words.
final class Inline {

    private static final Map<String, FormatKind> KINDS =
            Map.ofEntries(
                    Map.entry("em", FormatKind.EMPHASIS),
                    Map.entry("i", FormatKind.EMPHASIS),
                    Map.entry("cite", FormatKind.EMPHASIS),
                    Map.entry("dfn", FormatKind.EMPHASIS),
                    Map.entry("var", FormatKind.EMPHASIS),
                    Map.entry("b", FormatKind.STRONG),
                    Map.entry("strong", FormatKind.STRONG),
                    Map.entry("code", FormatKind.CODE),
                    Map.entry("kbd", FormatKind.CODE),
                    Map.entry("samp", FormatKind.CODE),
                    Map.entry("tt", FormatKind.CODE),
                    Map.entry("pre", FormatKind.CODE),
                    Map.entry("listing", FormatKind.CODE),
                    Map.entry("xmp", FormatKind.CODE),
                    Map.entry("s", FormatKind.STRIKETHROUGH),
                    Map.entry("strike", FormatKind.STRIKETHROUGH),
                    Map.entry("del", FormatKind.STRIKETHROUGH),
                    Map.entry("sup", FormatKind.SUPERSCRIPT),
                    Map.entry("rt", FormatKind.SUPERSCRIPT),
                    Map.entry("sub", FormatKind.SUBSCRIPT));

    private Inline() {}

    /// The formats, without links. Those by style are for words that were copied from word processors, which mark up in
    /// no other way, and undo what the element says.
    static Set<FormatKind> of(Element element) {
        var kinds = EnumSet.noneOf(FormatKind.class);
        var kind = KINDS.get(element.normalName());
        if (kind != null) {
            kinds.add(kind);
        }
        if (element.hasAttr("style")) {
            styled(element, kinds);
        }
        return kinds;
    }

    private static void styled(Element element, Set<FormatKind> kinds) {
        add(kinds, FormatKind.EMPHASIS, Marks.styled(element, "font-style:italic") && !Marks.isBlock(element));
        add(kinds, FormatKind.STRONG, isBold(element) && !Marks.isBlock(element));
        add(kinds, FormatKind.SUPERSCRIPT, Marks.styled(element, "vertical-align:super"));
        add(kinds, FormatKind.SUBSCRIPT, Marks.styled(element, "vertical-align:sub;"));
        add(kinds, FormatKind.STRIKETHROUGH, Marks.styled(element, "text-decoration:line-through"));
        if (Marks.styled(element, "font-weight:normal") || Marks.styled(element, "font-weight:400")) {
            kinds.remove(FormatKind.STRONG);
        }
        if (Marks.styled(element, "font-style:normal")) {
            kinds.remove(FormatKind.EMPHASIS);
        }
    }

    private static boolean isBold(Element element) {
        return Marks.styled(element, "font-weight:bold")
                || Marks.styled(element, "font-weight:700")
                || Marks.styled(element, "font-weight:800");
    }

    private static void add(Set<FormatKind> kinds, FormatKind kind, boolean says) {
        if (says) {
            kinds.add(kind);
        }
    }
}
