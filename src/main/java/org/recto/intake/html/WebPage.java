package org.recto.intake.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.recto.intake.markup.Marks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A web page, and of its elements those that tell something of it: headings, and all that have attributes. A long text
/// consists of others, which need not be gone through again for every question.
///
/// @param document all of it
/// @param telling those elements, in the order of the page
record WebPage(Document document, List<Element> telling) {

    static WebPage of(Document document) {
        return new WebPage(document, document.stream().filter(WebPage::tells).toList());
    }

    private static boolean tells(Element element) {
        return element.attributesSize() > 0 || Marks.headingLevel(element) > 0;
    }

    /// The elements that a query selects by themselves, whatever they stand in, and by attributes or as headings.
    Stream<Element> select(String query) {
        var evaluator = QueryParser.parse(query);
        return telling.stream().filter(element -> element.is(evaluator));
    }

    /// The first of them.
    Optional<Element> first(String query) {
        return select(query).findFirst();
    }
}
