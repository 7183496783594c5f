package org.recto.intake.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.recto.intake.markup.Addresses;
import org.recto.intake.markup.Marks;
import org.recto.text.Details;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a page tells of its article: in JSON-LD, in its head, and by the line with the author's name.
final class PageDetails {

    /// Elements among which the author's and the date's are looked for.
    private static final int FEW = 200;

    private final WebPage page;
    private final HeadTags tags;
    private final LinkedData data;
    private final String savedFrom;

    /// @param savedFrom where the page was saved from, or empty
    PageDetails(WebPage page, String savedFrom) {
        this.page = page;
        this.tags = new HeadTags(page);
        this.data = new LinkedData(page);
        this.savedFrom = savedFrom;
    }

    /// The details.
    ///
    /// @param title of the article
    /// @param isElsewhere which elements speak of something else
    Details details(String title, Predicate<Element> isElsewhere) {
        return new Details(title, author(isElsewhere), date(isElsewhere), source(), link(), language());
    }

    /// The names that the page gives its article, the best first; each may have the site's name in it.
    List<String> titles() {
        var given = page.document().title();
        return Stream.of(
                        data.text("headline"),
                        tags.first("citation_title", "dc.title"),
                        tags.first("og:title", "twitter:title", "title"),
                        given)
                .filter(title -> !title.isBlank())
                .toList();
    }

    /// The journal or site, or nothing.
    String source() {
        var journal =
                tags.first(
                        "citation_journal_title",
                        "citation_conference_title",
                        "citation_inbook_title",
                        "prism.publicationname");
        var source =
                Stream.of(
                                journal,
                                tags.first("og:site_name"),
                                data.text("isPartOf"),
                                data.text("publisher"),
                                tags.first("dc.publisher", "application-name"))
                        .filter(name -> !name.isBlank() && !name.contains("://"))
                        .findFirst();
        return Cleaner.line(source.orElse(""));
    }

    private String author(Predicate<Element> isElsewhere) {
        var cited =
                tags.all("citation_author", "dc.creator").stream()
                        .map(Cleaner::name)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
        var byline =
                element(
                        isElsewhere,
                        "[itemprop~=^author$], [rel=author], .byline, .author, .post-author, .entry-author");
        return Stream.of(
                        Cleaner.author(data.text("author")),
                        cited,
                        Cleaner.author(
                                tags.first("author", "article:author", "parsely-author", "sailthru.author", "byl")),
                        byline == null ? "" : Cleaner.author(Marks.glance(byline, 100)))
                .filter(author -> !author.isBlank())
                .findFirst()
                .orElse("");
    }

    private String date(Predicate<Element> isElsewhere) {
        var time = element(isElsewhere, "time[datetime], [itemprop=datePublished]");
        var inText =
                time == null
                        ? ""
                        : time.hasAttr("datetime")
                                ? time.attr("datetime")
                                : time.hasAttr("content") ? time.attr("content") : Marks.glance(time, 40);
        return Stream.of(
                        data.text("datePublished"),
                        tags.first("citation_publication_date", "citation_date", "citation_online_date"),
                        tags.first(
                                "article:published_time",
                                "og:article:published_time",
                                "datepublished",
                                "dc.date.issued",
                                "dc.issued",
                                "dc.date",
                                "dc.created",
                                "parsely-pub-date",
                                "pubdate",
                                "date"),
                        inText)
                .map(Cleaner::date)
                .filter(date -> !date.isBlank())
                .findFirst()
                .orElse("");
    }

    private @Nullable Element element(Predicate<Element> isElsewhere, String query) {
        return page.select(query).limit(FEW).filter(element -> !isElsewhere.test(element)).findFirst().orElse(null);
    }

    /// The address of the article, or nothing.
    String link() {
        return Stream.of(
                        page.first("link[rel=canonical]").map(link -> link.attr("href")).orElse(""),
                        tags.first("og:url"),
                        data.text("url"),
                        data.text("mainEntityOfPage"),
                        savedFrom)
                .map(address -> Addresses.web(address.strip()))
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String language() {
        var html = page.document().selectFirst("html");
        return Stream.of(
                        html == null ? "" : html.attr("lang"),
                        html == null ? "" : html.attr("xml:lang"),
                        data.text("inLanguage"),
                        tags.first("citation_language", "dc.language", "og:locale"))
                .map(Cleaner::language)
                .filter(language -> !language.isEmpty())
                .findFirst()
                .orElse("");
    }
}
