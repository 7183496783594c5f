package org.recto.intake.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.recto.intake.markup.Walk;
import org.recto.text.Problem;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/// Which element of a page the article's paragraphs stand in, as Arc90's Readability found it: every paragraph counts,
/// by its length and its commas, for the elements that it stands in, less the further up they are; much of what is
/// links counts against an element.
final class Scores implements Walk.Visitor {

    /// How far up a paragraph counts.
    private static final int LEVELS = 5;

    /// Characters below which it does not count.
    private static final int SHORTEST = 25;

    private static final Set<String> GOOD =
            Set.of("article", "body", "content", "entry", "hentry", "main", "page", "post", "text", "blog", "story");
    private static final Set<String> BAD =
            Set.of("contact", "footer", "footnote", "media", "meta", "scroll", "shopping", "tags", "widget", "caption");

    private final Mass mass;
    private final Predicate<Element> isDropped;
    private final IdentityHashMap<Element, Double> points = new IdentityHashMap<>();
    private final Set<Element> order = new LinkedHashSet<>();

    private Scores(Mass mass, Predicate<Element> isDropped) {
        this.mass = mass;
        this.isDropped = isDropped;
    }

    static Scores of(Element page, Mass mass, Predicate<Element> isDropped) throws Problem {
        var scores = new Scores(mass, isDropped);
        Walk.through(page, scores);
        return scores;
    }

    @Override
    public boolean enter(Element element) {
        if (isDropped.test(element)) {
            return false;
        }
        var weight = mass.of(element);
        if (weight.own() >= SHORTEST && isParagraph(element)) {
            count(element, 1 + weight.commas() + Math.min(3, weight.own() / 100));
        }
        return weight.text() > 0;
    }

    private static boolean isParagraph(Element element) {
        return switch (element.normalName()) {
            case "p", "pre", "td", "div", "section", "blockquote", "dd", "article" -> true;
            default -> false;
        };
    }

    private void count(Element paragraph, double score) {
        var above = paragraph.parent();
        for (int level = 0; level < LEVELS && above != null && above.parent() != null; level++) {
            double share = level == 0 ? 1 : level == 1 ? 2 : 3.0 * level;
            points.merge(above, score / share, Double::sum);
            order.add(above);
            above = above.parent();
        }
    }

    @Override
    public void text(TextNode text) {
        // weighed already
    }

    @Override
    public void leave(Element element) {
        // nothing is left to do
    }

    /// The points of an element; below zero if it looks like anything but an article.
    double of(Element element) {
        var sum = points.get(element);
        return sum == null ? 0 : (sum + base(element)) * (1 - mass.of(element).linked());
    }

    private static double base(Element element) {
        var names = Names.of(element);
        double byNames = (Collections.disjoint(names, GOOD) ? 0 : 25) - (Collections.disjoint(names, BAD) ? 0 : 25);
        return byNames
                + switch (element.normalName()) {
                    case "article", "main" -> 15;
                    case "div", "section" -> 5;
                    case "pre", "td", "blockquote" -> 3;
                    case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
                    case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
                    default -> 0;
                };
    }

    /// The element with most points; of several, the one that was met first.
    @Nullable Element best() {
        Element best = null;
        double most = 0;
        for (Element element : order) {
            double score = of(element);
            if (score > most) {
                best = element;
                most = score;
            }
        }
        return best;
    }
}
