package org.recto.intake.markdown;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.recto.intake.plain.TitleFinder;

import java.util.ArrayList;
import java.util.List;

/// Finds the title of a Markdown document.
final class MarkdownTitle {

    private final Node document;
    private final MarkdownInlines inlines;

    private MarkdownTitle(Node document, MarkdownInlines inlines) {
        this.document = document;
        this.inlines = inlines;
    }

    /// The heading of the first level that stands first or alone, unless the file names another title; or the first
    /// paragraph of a document without headings, if it reads like a title.
    ///
    /// @param named the title that the file gives elsewhere, or empty
    static @Nullable Node of(Node document, String named, MarkdownInlines inlines) {
        var finder = new MarkdownTitle(document, inlines);
        var found = finder.find();
        return found == null || named.isEmpty() || finder.words(found).equals(named) ? found : null;
    }

    private @Nullable Node find() {
        var headings = new ArrayList<Heading>();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                headings.add(heading);
            }
        }
        return headings.isEmpty() ? paragraph() : heading(headings);
    }

    private static @Nullable Node heading(List<Heading> headings) {
        var highest = headings.stream().filter(heading -> heading.getLevel() == 1).toList();
        boolean leads = highest.size() == 1 || headings.getFirst().getLevel() == 1;
        return leads ? highest.getFirst() : null;
    }

    private @Nullable Node paragraph() {
        var first = document.getFirstChild();
        boolean reads =
                first instanceof Paragraph
                        && first.getNext() != null
                        && !MarkdownInlines.isPictures(first)
                        && TitleFinder.reads(words(first));
        return reads ? first : null;
    }

    private String words(Node node) {
        return inlines.of(node).text().toString();
    }
}
