package org.recto.intake.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.recto.intake.markup.Unseen;
import org.recto.intake.markup.Walk;
import org.recto.text.Problem;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;

/// How much text there is in each element of a page, and of what kind: weighed once, on one way through the page.
final class Mass {

    /// Characters from which on a paragraph is prose and no label.
    static final int PROSE = 80;

    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em",
                    "font", "i", "ins", "kbd", "label", "mark", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small",
                    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    /// What is in one element.
    static final class Weight {
        private int text;
        private int links;
        private int prose;
        private int items;
        private int own;
        private int ownLinks;
        private int commas;

        /// Characters that can be seen, white space left out.
        int text() {
            return text;
        }

        /// Characters of paragraphs long enough to be prose.
        int prose() {
            return prose;
        }

        /// Items of lists.
        int items() {
            return items;
        }

        /// Characters that stand in the element itself and in no block within it.
        int own() {
            return own;
        }

        /// Commas among them.
        int commas() {
            return commas;
        }

        /// The share of the text that is links, 0 to 1.
        double linked() {
            return text == 0 ? 0 : (double) links / text;
        }

        /// Characters that are no links.
        int unlinked() {
            return text - links;
        }
    }

    private static final Weight NOTHING = new Weight();

    private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();

    private Mass() {}

    /// Weighs a page.
    ///
    /// @param isDropped what weighs nothing, besides what nobody sees
    static Mass of(Element root, Predicate<Element> isDropped) throws Problem {
        var mass = new Mass();
        Walk.through(root, mass.new Weigher(isDropped));
        return mass;
    }

    Weight of(Element element) {
        return weights.getOrDefault(element, NOTHING);
    }

    private final class Weigher implements Walk.Visitor {
        private final Predicate<Element> isDropped;
        private final Deque<Weight> path = new ArrayDeque<>();
        private int links;

        Weigher(Predicate<Element> isDropped) {
            this.isDropped = isDropped;
        }

        @Override
        public boolean enter(Element element) {
            if (isDropped.test(element) || Unseen.is(element)) {
                return false;
            }
            links += isLink(element) ? 1 : 0;
            path.push(new Weight());
            return true;
        }

        private static boolean isLink(Element element) {
            if (!element.normalName().equals("a")) {
                return false;
            }
            boolean isPlace = element.hasAttr("id") || element.hasAttr("name");
            return element.hasAttr("href") ? !element.attr("href").startsWith("#") : !isPlace;
        }

        @Override
        public void text(TextNode node) {
            int visible = 0;
            int commas = 0;
            for (char c : node.getWholeText().toCharArray()) { // quicker than charAt
                visible += c > ' ' && c != '\u00A0' ? 1 : 0;
                commas += c == ',' || c == '，' || c == '、' || c == '،' ? 1 : 0;
            }
            var weight = path.element();
            weight.text += visible;
            weight.own += visible;
            weight.commas += commas;
            weight.links += links > 0 ? visible : 0;
            weight.ownLinks += links > 0 ? visible : 0;
        }

        @Override
        public void leave(Element element) {
            var weight = path.pop();
            var name = element.normalName();
            links -= isLink(element) ? 1 : 0;
            weight.items += name.equals("li") ? 1 : 0;
            boolean isInline = INLINE.contains(name);
            if (!isInline && weight.own >= PROSE && 3 * weight.ownLinks < weight.own) {
                weight.prose += weight.own;
            }
            weights.put(element, weight);
            if (!path.isEmpty()) {
                add(weight, path.element(), isInline);
            }
        }

        private static void add(Weight from, Weight to, boolean isInline) {
            to.text += from.text;
            to.links += from.links;
            to.prose += from.prose;
            to.items += from.items;
            if (isInline) {
                to.own += from.own;
                to.ownLinks += from.ownLinks;
                to.commas += from.commas;
            }
        }
    }
}
