package org.recto.intake.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.recto.intake.markup.Marks;
import org.recto.intake.markup.Unseen;

import java.util.List;
import java.util.function.Predicate;

/// The title of the article on a page.
///
/// @param element where it stands on the page, if it does
/// @param words it, or empty if the page has none
record Headline(@Nullable Element element, String words) {

    /// Headings that are looked at.
    private static final int FEW = 100;

    /// UTF-16 units of the longest title.
    private static final int LONGEST = 400;

    /// The heading that the page's own titles name; else the only one of the first level; else what the page says,
    /// which then stands nowhere in its text.
    ///
    /// @param titles that the page gives itself
    /// @param site the site's name, or empty
    /// @param roots where the article stands, if it was found
    /// @param isDropped what is no part of it
    static Headline of(
            WebPage page, List<String> titles, String site, List<Element> roots, Predicate<Element> isDropped) {
        var headings =
                page.select("h1, h2, [role=heading][aria-level=1]")
                        .filter(heading -> isSeen(heading, isDropped))
                        .limit(FEW)
                        .toList();
        for (String title : titles) {
            for (Element heading : headings) {
                if (Cleaner.isTitle(words(heading), Cleaner.title(title, site))
                        || Cleaner.isTitle(words(heading), title)) {
                    return new Headline(heading, words(heading));
                }
            }
        }
        var firsts =
                headings.stream()
                        .filter(heading -> Marks.headingLevel(heading) == 1 && !words(heading).isEmpty())
                        .toList();
        var within =
                firsts.stream().filter(heading -> roots.stream().anyMatch(root -> Page.isIn(heading, root))).toList();
        var only =
                within.size() == 1
                        ? within.getFirst()
                        : firsts.size() == 1 && within.isEmpty() ? firsts.getFirst() : null;
        if (only != null) {
            return new Headline(only, words(only));
        }
        return headings.isEmpty()
                ? unmarked(page.document(), titles, site, roots)
                : new Headline(null, titles.isEmpty() ? "" : Cleaner.title(titles.getFirst(), site));
    }

    /// In a page without headings, as word processors write them, the first paragraph may be the title.
    private static Headline unmarked(Element page, List<String> titles, String site, List<Element> roots) {
        var title = titles.isEmpty() ? "" : Cleaner.title(titles.getFirst(), site);
        var within = roots.isEmpty() ? page : roots.getFirst();
        var first = within.selectFirst("p");
        boolean goesOn = first != null && first.nextElementSibling() != null;
        if (first == null || !goesOn) {
            return new Headline(null, title);
        }
        boolean isTitle = Cleaner.isTitle(words(first), title) || first.hasClass("title") || first.hasClass("MsoTitle");
        return isTitle && !words(first).isEmpty() ? new Headline(first, words(first)) : new Headline(null, title);
    }

    private static boolean isSeen(Element heading, Predicate<Element> isDropped) {
        for (Element above = heading; above != null; above = above.parent()) {
            if (isDropped.test(above) || Unseen.is(above)) {
                return false;
            }
        }
        return true;
    }

    private static String words(Element heading) {
        return Marks.glance(heading, LONGEST);
    }
}
