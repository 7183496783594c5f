package org.recto.intake.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.recto.intake.markup.Marks;
import org.recto.intake.markup.Walk;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Leaves out of an article the boxes that are mostly links, whatever they are called, with the headings above them.
final class Rubbish implements Walk.Visitor {

    private static final Pattern NOTES =
            Pattern.compile(
                    "(foot|end)?notes|references|sources|bibliography|works cited|further reading|literature|external links");
    private static final Set<String> NAMES = Set.of("footnotes", "references", "endnotes", "bibliography", "reflist");

    private final Element root;
    private final Mass mass;
    private final Set<Element> dropped;

    /// @param dropped what is left out already, to which this adds
    Rubbish(Element root, Mass mass, Set<Element> dropped) {
        this.root = root;
        this.mass = mass;
        this.dropped = dropped;
    }

    @Override
    public boolean enter(Element element) {
        if (!dropped.contains(element) && !element.equals(root) && isBoxOfLinks(element)) {
            dropped.add(element);
        }
        if (dropped.contains(element)) {
            dropHeadingAbove(element);
            return false;
        }
        return true;
    }

    private boolean isBoxOfLinks(Element element) {
        var weight = mass.of(element);
        return switch (element.normalName()) {
            case "ul", "ol", "dl" ->
                    weight.linked() > 0.6
                            && weight.unlinked() < 25 * Math.max(1, weight.items())
                            && !isOfNotes(element);
            case "div", "section", "table" -> weight.prose() == 0 && weight.linked() > 0.6 && weight.text() > 0;
            default -> false;
        };
    }

    /// Whether it is a list of notes or sources, which may be nothing but links.
    private static boolean isOfNotes(Element list) {
        var above = list.previousElementSibling();
        var words = above == null ? "" : Marks.glance(above, 40).toLowerCase(Locale.ROOT);
        boolean isNamed = NOTES.matcher(words).matches();
        for (Element at = list; at != null && !isNamed; at = at.parent()) {
            isNamed = at.attr("role").equals("doc-endnotes") || !Collections.disjoint(Names.of(at), NAMES);
        }
        return isNamed;
    }

    private void dropHeadingAbove(Element element) {
        var above = element.previousElementSibling();
        if (above != null && isHeading(above) && !element.normalName().equals("time") && isAlone(element)) {
            dropped.add(above);
        }
    }

    /// Whether it is a heading, perhaps with a frame around it.
    private boolean isHeading(Element element) {
        var first = element.firstElementChild();
        boolean frames =
                first != null && Marks.headingLevel(first) > 1 && mass.of(first).text() == mass.of(element).text();
        return Marks.headingLevel(element) > 1 || frames;
    }

    /// Whether the heading above has nothing else below it.
    private boolean isAlone(Element element) {
        var next = element.nextElementSibling();
        return mass.of(element).text() > 0 && (next == null || isHeading(next) || dropped.contains(next));
    }

    @Override
    public void text(TextNode text) {
        // elements are dropped whole
    }

    @Override
    public void leave(Element element) {
        // nothing is left to do
    }
}
