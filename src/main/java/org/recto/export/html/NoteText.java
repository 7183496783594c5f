package org.recto.export.html;

import org.commonmark.node.Document;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.recto.handout.Note;

/// Notes, which are Markdown, as elements. What was HTML is seen as it was typed; what is left is checked once more.
final class NoteText {

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private static final Cleaner CLEANER =
            new Cleaner(
                    Safelist.none()
                            .addTags("p", "em", "strong", "del", "code", "pre", "blockquote")
                            .addTags("ul", "ol", "li", "br", "hr", "a")
                            .addAttributes("a", "href")
                            .addAttributes("ol", "start")
                            .addProtocols("a", "href", "http", "https", "mailto"));

    private NoteText() {}

    static void into(Element parent, String markdown) {
        var blocks = Note.blocks(markdown);
        if (blocks.isEmpty()) {
            return;
        }
        var document = new Document();
        blocks.forEach(document::appendChild);
        var clean = CLEANER.clean(Jsoup.parseBodyFragment(RENDERER.render(document)));
        parent.appendChildren(clean.body().childNodesCopy());
    }
}
