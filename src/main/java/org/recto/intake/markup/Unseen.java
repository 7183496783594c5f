package org.recto.intake.markup;

import org.jsoup.nodes.Element;

import java.util.Set;

/// Tells elements whose content readers of a page do not see as text: programs, controls, what is hidden.
public final class Unseen {

    private static final Set<String> NEVER =
            Set.of(
                    "annotation",
                    "annotation-xml",
                    "applet",
                    "area",
                    "audio",
                    "base",
                    "basefont",
                    "button",
                    "canvas",
                    "datalist",
                    "embed",
                    "frame",
                    "head",
                    "iframe",
                    "input",
                    "link",
                    "map",
                    "meta",
                    "meter",
                    "param",
                    "progress",
                    "script",
                    "select",
                    "source",
                    "style",
                    "template",
                    "textarea",
                    "title",
                    "track",
                    "video",
                    "noscript",
                    "noframes");

    /// UTF-16 units from which on a text that screen readers are told to pass over is no decoration: pages are saved
    /// while a dialogue covers them, and then all of the page says so.
    private static final int DECORATION = 200;

    private Unseen() {}

    /// Whether it is of no use to a reader.
    public static boolean is(Element element) {
        return NEVER.contains(element.normalName()) || isHidden(element) || isBullet(element);
    }

    /// The mark that Word puts before an item of a list. Numbers are kept.
    private static boolean isBullet(Element element) {
        return Marks.styled(element, "mso-list:ignore")
                && Marks.glance(element, 20).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return element.normalName().equals("dialog");
        }
        boolean hidden = element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found");
        boolean closed = element.normalName().equals("dialog") && !element.hasAttr("open");
        return hidden
                || closed
                || Marks.styled(element, "display:none")
                || Marks.styled(element, "visibility:hidden")
                || isDecoration(element);
    }

    private static boolean isDecoration(Element element) {
        return element.attr("aria-hidden").equalsIgnoreCase("true")
                && Marks.glance(element, DECORATION).length() < DECORATION;
    }
}
