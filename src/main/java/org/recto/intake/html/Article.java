package org.recto.intake.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.recto.intake.markup.Marks;
import org.recto.intake.markup.Walk;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The article on a page: in which elements it stands, and what of these does not belong to it.
///
/// @param roots one after another; none if the page has no article
/// @param dropped elements that are no part of it, within the roots or around them
record Article(List<Element> roots, Set<Element> dropped) {

    /// The share of the best element's points from which on one beside it goes on with the same article.
    private static final double BESIDE = 0.2;

    /// Points below which nothing on the page is an article.
    private static final double LEAST = 20;

    static Article of(Document page) throws Problem {
        var whole = Mass.of(page, _ -> false);
        var dropped = surroundings(page, whole);
        var mass = dropped.isEmpty() ? whole : Mass.of(page, dropped::contains);
        var scores = Scores.of(page, mass, dropped::contains);
        var best = scores.best();
        if (best == null || scores.of(best) < LEAST) {
            return new Article(List.of(), dropped);
        }
        var roots = roots(best, scores, mass);
        for (Element root : roots) {
            Walk.through(root, new Rubbish(root, mass, dropped));
        }
        return new Article(roots, dropped);
    }

    private static Set<Element> surroundings(Document page, Mass whole) throws Problem {
        Set<Element> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
        var surroundings = new Surroundings(whole, page);
        Walk.through(
                page,
                new Walk.Visitor() {
                    @Override
                    public boolean enter(Element element) {
                        boolean isAround = surroundings.are(element);
                        if (isAround) {
                            dropped.add(element);
                        }
                        return !isAround;
                    }

                    @Override
                    public void text(TextNode text) {
                        // elements are dropped whole
                    }

                    @Override
                    public void leave(Element element) {
                        // nothing is left to do
                    }
                });
        return dropped;
    }

    /// The page's own word for its article where it has one around the best element and that is about as much; else
    /// that element, and those beside it that seem to go on with it.
    private static List<Element> roots(Element best, Scores scores, Mass mass) {
        for (Element above = best; above != null; above = above.parent()) {
            if (isCalledArticle(above)) {
                return List.of(above);
            }
        }
        var top = best;
        while (top.parent() != null && top.parent().childrenSize() == 1 && !top.normalName().equals("body")) {
            top = top.parent();
        }
        if (top.parent() == null || top.normalName().equals("body")) {
            return List.of(top);
        }
        double enough = Math.max(10, BESIDE * scores.of(best));
        var roots = new ArrayList<Element>();
        for (Element beside : top.parent().children()) {
            if (beside.equals(top) || scores.of(beside) >= enough || isProse(beside, mass) || holdsNotes(beside)) {
                roots.add(beside);
            }
        }
        return roots;
    }

    private static boolean isCalledArticle(Element element) {
        return element.normalName().equals("article")
                || element.normalName().equals("main")
                || element.attr("role").equals("main")
                || (element.attr("itemprop").equals("articleBody") && element.closest("article, main") == null);
    }

    private static boolean holdsNotes(Element beside) {
        return beside.selectFirst("[id~=^_?(fn|ftnt?|edn)\\d], [role=doc-endnotes], .footnotes, .endnotes") != null;
    }

    private static boolean isProse(Element element, Mass mass) {
        var weight = mass.of(element);
        boolean isHeading = Marks.headingLevel(element) > 0;
        return isHeading || (element.normalName().equals("p") && weight.text() > 0 && weight.linked() < 0.25);
    }
}
