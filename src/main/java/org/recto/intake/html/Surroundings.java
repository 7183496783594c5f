package org.recto.intake.html;

import org.jsoup.nodes.Element;
import org.recto.intake.markup.Marks;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what stands around an article on a page: navigation, comments, related articles, advertisements, bars for
/// sharing, banners about cookies.
///
/// Pages say what they are made of by the names that they give to style sheets and scripts, and by the words above a
/// box. A name is believed unless most of the page's prose would go with it, in which case it says something else
/// (`has-sidebar`); the names of comments are always believed, since there may be more of them than of the article.
final class Surroundings {

    private static final Set<String> ROLES =
            Set.of(
                    "alert",
                    "alertdialog",
                    "complementary",
                    "contentinfo",
                    "dialog",
                    "menu",
                    "menubar",
                    "navigation",
                    "search",
                    "toolbar",
                    "tooltip");

    private static final Set<String> COMMENTS =
            Set.of(
                    "comment",
                    "comments",
                    "commentlist",
                    "commentform",
                    "disqus",
                    "respond",
                    "replies",
                    "reactions",
                    "trackbacks",
                    "pingbacks");

    private static final Set<String> NAMES =
            Set.of(
                    "ad",
                    "addtoany",
                    "ads",
                    "adsbygoogle",
                    "adslot",
                    "advert",
                    "advertisement",
                    "advertising",
                    "banner",
                    "breadcrumb",
                    "breadcrumbs",
                    "catlinks",
                    "consent",
                    "cookie",
                    "cookies",
                    "donate",
                    "donation",
                    "editsection",
                    "gdpr",
                    "jumpto",
                    "masthead",
                    "menu",
                    "metadata",
                    "modal",
                    "mostread",
                    "nav",
                    "navbar",
                    "navbox",
                    "navigation",
                    "newsletter",
                    "noprint",
                    "outbrain",
                    "overlay",
                    "pager",
                    "pagination",
                    "paywall",
                    "popular",
                    "popup",
                    "printfooter",
                    "promo",
                    "promos",
                    "promotion",
                    "rating",
                    "recirc",
                    "recirculation",
                    "recommendations",
                    "recommended",
                    "related",
                    "relatedarticles",
                    "relatedposts",
                    "screenreader",
                    "share",
                    "sharebar",
                    "sharedaddy",
                    "sharing",
                    "sidebar",
                    "signup",
                    "sitesub",
                    "skip",
                    "skyscraper",
                    "social",
                    "socials",
                    "sponsor",
                    "sponsored",
                    "subscribe",
                    "subscription",
                    "taboola",
                    "tagcloud",
                    "taglist",
                    "teaser",
                    "teasers",
                    "toc",
                    "toolbar",
                    "tools",
                    "trending",
                    "widget",
                    "widgets");

    /// What is left out where it is a line, and kept where it is more.
    private static final Set<String> LINES =
            Set.of(
                    "author",
                    "authors",
                    "bio",
                    "byline",
                    "contributors",
                    "credits",
                    "date",
                    "dateline",
                    "eyebrow",
                    "hidden",
                    "kicker",
                    "meta",
                    "postmeta",
                    "postmetadata",
                    "published",
                    "pubdate",
                    "readingtime",
                    "readtime",
                    "sr",
                    "tags",
                    "timestamp",
                    "visuallyhidden");

    /// Characters of a line.
    private static final int LINE = 160;

    private static final Set<String> HOLDS_ALL = Set.of("html", "body", "main");

    private static final Pattern ABOVE_COMMENTS =
            Pattern.compile(
                    "(\\d+ )?(comments?|replies|responses|reader comments)( \\(?\\d+\\)?)?|leave a (comment|reply).*|join the (conversation|discussion).*|post a comment|\\d+ thoughts? on .*");
    private static final Pattern ABOVE_A_BOX =
            Pattern.compile(
                    "(related|recommended|popular|trending|most (read|popular|viewed)|more (from|in|on|like|stories|articles|news)|"
                            + "you (may|might) also|read (more|next|also)|up next|latest|share( this)?( article| story| post)?$|follow us|"
                            + "advertisement|sponsored|newsletter|sign up|subscribe|about the author|keep reading|we use cookies|cookies? )\\b.*");

    /// Boxes with the names and dates of other articles.
    private static final Set<String> OTHERS =
            Set.of(
                    "popular",
                    "promo",
                    "recirc",
                    "recommended",
                    "related",
                    "relatedposts",
                    "sidebar",
                    "teaser",
                    "trending");

    private final Mass mass;
    private final int prose;

    /// @param mass of the whole page
    Surroundings(Mass mass, Element page) {
        this.mass = mass;
        this.prose = mass.of(page).prose();
    }

    /// Whether an element and all in it is no part of an article.
    boolean are(Element element) {
        var name = element.normalName();
        if (HOLDS_ALL.contains(name)) {
            return false;
        }
        var names = Names.of(element);
        if (!Collections.disjoint(names, COMMENTS) && !isArticleAfterAll(element, names)) {
            return true;
        }
        var weight = mass.of(element);
        boolean isMost = prose > 0 && 2 * weight.prose() > prose;
        boolean isWhole = name.equals("article") || isMost;
        boolean isNamed = isBy(element, name) || !Collections.disjoint(names, NAMES) || isLine(element, names, weight);
        return (isNamed && !isWhole) || (isBox(name) && isHeaded(element, isWhole));
    }

    /// Whether what an element says, such as a name or a date, is said of something else than the article.
    static boolean speaksOfOthers(Element element) {
        for (Element above = element; above != null; above = above.parent()) {
            var name = above.normalName();
            if (HOLDS_ALL.contains(name)
                    || (name.equals("article") && Collections.disjoint(Names.of(above), COMMENTS))) {
                return false;
            }
            var names = Names.of(above);
            if (name.equals("nav") || !Collections.disjoint(names, COMMENTS) || !Collections.disjoint(names, OTHERS)) {
                return true;
            }
        }
        return false;
    }

    /// The body of a page says `has-comments`, an article `comments-open`.
    private boolean isArticleAfterAll(Element element, Set<String> names) {
        boolean states =
                names.contains("has") || names.contains("no") || names.contains("open") || names.contains("closed");
        return states && 2 * mass.of(element).prose() > prose;
    }

    private boolean isBy(Element element, String name) {
        boolean byName =
                switch (name) {
                    case "nav", "dialog" -> true;
                    case "aside" -> !holdsNotes(element);
                    case "footer" -> !holdsNotes(element) && !isWithin(element, Set.of("blockquote"));
                    case "form", "fieldset" -> mass.of(element).prose() == 0;
                    case "time" -> !isWithin(element, Set.of("p", "li", "td", "dd"));
                    case "address" -> mass.of(element).text() < LINE;
                    default -> false;
                };
        return byName
                || Marks.isA(element, ROLES)
                || (element.attr("rel").equals("author") && !isWithin(element, Set.of("p")));
    }

    private static boolean isWithin(Element element, Set<String> names) {
        var above = element.parent();
        while (above != null && !names.contains(above.normalName())) {
            above = above.parent();
        }
        return above != null;
    }

    private static boolean holdsNotes(Element element) {
        return Marks.isA(
                        element, Set.of("doc-footnote", "doc-endnote", "doc-endnotes", "footnote", "footnotes", "note"))
                || Names.of(element).contains("footnotes")
                || Names.of(element).contains("endnotes");
    }

    private static boolean isLine(Element element, Set<String> names, Mass.Weight weight) {
        return !Collections.disjoint(names, LINES)
                && weight.text() < LINE
                && Marks.headingLevel(element) == 0
                && element.selectFirst("h1") == null;
    }

    private static boolean isBox(String name) {
        return switch (name) {
            case "div", "section", "ul", "ol" -> true;
            default -> false;
        };
    }

    /// Whether the words above it say what it is.
    private static boolean isHeaded(Element element, boolean isWhole) {
        var first = element.firstElementChild();
        if (first == null || !heads(first)) {
            return false;
        }
        var words = Marks.glance(first, 60).toLowerCase(Locale.ROOT);
        return ABOVE_COMMENTS.matcher(words).matches() || (!isWhole && ABOVE_A_BOX.matcher(words).matches());
    }

    private static boolean heads(Element first) {
        return Marks.headingLevel(first) > 1 || first.normalName().equals("header") || isStrong(first);
    }

    private static boolean isStrong(Element first) {
        var only = first.normalName().equals("p") ? first.firstElementChild() : first;
        return only != null && (only.normalName().equals("strong") || only.normalName().equals("b"));
    }
}
