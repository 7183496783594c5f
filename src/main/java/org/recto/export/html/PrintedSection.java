package org.recto.export.html;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.recto.handout.Handout;
import org.recto.handout.Paper;
import org.recto.handout.Part;
import org.recto.handout.Sheet;
import org.recto.handout.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What begins on a page of its own when the document is set on paper: the cover, each reading, the comparison, the
/// links, and what follows them together. Setting a document section by section takes the memory of one.
public final class PrintedSection {

    private static final String HEADED = "article.reading, section.part";

    /// About how many characters a mark takes up beyond those of its passage: its note, or its line in the comparison.
    private static final int OF_MARK = 150;

    private final Handout handout;
    private final Function<Inks, List<Piece>> pieces;
    private final long size;

    private PrintedSection(Handout handout, long size, Function<Inks, List<Piece>> pieces) {
        this.handout = handout;
        this.pieces = pieces;
        this.size = size;
    }

    /// All sections, in their order.
    public static List<PrintedSection> all(Handout handout) {
        var sections = new ArrayList<PrintedSection>();
        if (handout.options().has(Part.COVER)) {
            sections.add(new PrintedSection(handout, OF_MARK, _ -> List.of(new Cover(handout))));
        }
        for (Sheet sheet : handout.sheets()) {
            long size = (long) sheet.text().length() + (long) OF_MARK * sheet.marks().size();
            sections.add(
                    new PrintedSection(
                            handout,
                            size,
                            inks -> List.of(parent -> new Readings(handout, inks, Medium.PAPER).into(parent, sheet))));
        }
        long all = (long) OF_MARK * handout.marks().size();
        sections.add(new PrintedSection(handout, all, inks -> List.of(new Comparison(handout, inks, Medium.PAPER))));
        sections.add(
                new PrintedSection(handout, (long) OF_MARK * handout.ties().size(), _ -> List.of(new Links(handout))));
        sections.add(
                new PrintedSection(
                        handout,
                        all / 10,
                        inks -> List.of(new Index(handout), new CodebookList(handout, inks), new Method(handout))));
        return List.copyOf(sections);
    }

    /// How long it will be, in characters: a guess that takes no time.
    public long size() {
        return size;
    }

    /// Makes its page; nothing if it has nothing to say.
    public Optional<PrintedPage> page() {
        var options = handout.options();
        var page = Document.createShell("");
        page.expectFirst("html").attr("lang", "en").attr("class", options.notes().toString());
        var inks = new Inks(handout.codebook(), options.colour(), Medium.PAPER);
        pieces.apply(inks).forEach(piece -> piece.into(page.body()));
        if (page.body().childrenSize() == 0) {
            return Optional.empty();
        }
        head(page);
        links(page);
        page.head()
                .appendElement("style")
                .appendChild(new DataNode(StyleSheet.named("paper.css").replace("PAPER", paper()) + inks.css()));
        return Optional.of(PrintedPage.of(page));
    }

    private String paper() {
        return handout.options().paper() == Paper.A4 ? "A4" : "letter";
    }

    /// Its title, and of each reading and part the bookmark that leads to it, and what stands at the head of its pages.
    private void head(Document page) {
        var title = Cover.title(handout);
        page.head().appendElement("title").appendText(title);
        meta(page, "subject", Wording.of("packet"));
        meta(page, "description", Wording.of("packet"));
        meta(page, "author", String.join(", ", handout.people()));
        var bookmarks = page.head().appendElement("bookmarks");
        for (Element part : page.select(HEADED)) {
            var name = part.expectFirst("h2").text();
            bookmarks.appendElement("bookmark").attr("name", name).attr("href", "#" + part.id());
            part.prependElement("div").attr("class", "running").appendText(title + " · " + name);
        }
    }

    private static void meta(Document page, String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    /// What a link leads to may be in another section.
    private static void links(Document page) {
        for (Element link : page.select("a[href^=#]")) {
            link.attr("href", PrintedPage.WITHIN + link.attr("href").substring(1));
        }
    }
}
