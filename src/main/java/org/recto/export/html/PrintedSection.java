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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What begins on a page of its own when the document is set on paper: the cover, each reading, the comparison, the
/// links, and what follows them together. Setting a document section by section takes the memory of one; a long section
/// is set a [Stretch] at a time.
public final class PrintedSection {

    private static final String HEADED = "article.reading, section.part";

    /// About how many characters a mark takes up beyond those of its passage: its note, or its line in the comparison.
    private static final int OF_MARK = 150;

    private final Handout handout;
    private final int[] lengths;
    private final BiFunction<Inks, Stretch, List<Piece>> pieces;

    private PrintedSection(Handout handout, int[] lengths, BiFunction<Inks, Stretch, List<Piece>> pieces) {
        this.handout = handout;
        this.lengths = lengths;
        this.pieces = pieces;
    }

    /// All sections, in their order.
    public static List<PrintedSection> all(Handout handout) {
        int marks = OF_MARK * handout.marks().size();
        var sections = new ArrayList<PrintedSection>();
        if (handout.options().has(Part.COVER)) {
            sections.add(whole(handout, OF_MARK, _ -> List.of(new Cover(handout))));
        }
        handout.sheets().forEach(sheet -> sections.add(reading(handout, sheet)));
        sections.add(comparison(handout));
        sections.add(whole(handout, OF_MARK * handout.ties().size(), _ -> List.of(new Links(handout))));
        sections.add(
                whole(
                        handout,
                        marks / 10,
                        inks -> List.of(new Index(handout), new CodebookList(handout, inks), new Method(handout))));
        return List.copyOf(sections);
    }

    private static PrintedSection whole(Handout handout, int length, Function<Inks, List<Piece>> pieces) {
        return new PrintedSection(handout, new int[] {length}, (inks, _) -> pieces.apply(inks));
    }

    private static PrintedSection reading(Handout handout, Sheet sheet) {
        var lengths =
                handout.options().has(Part.TEXT)
                        ? sheet.lengths(OF_MARK)
                        : new int[] {sheet.text().length() + OF_MARK * sheet.marks().size()};
        return new PrintedSection(
                handout,
                lengths,
                (inks, stretch) ->
                        List.of(parent -> new Readings(handout, inks, Medium.PAPER).into(parent, sheet, stretch)));
    }

    private static PrintedSection comparison(Handout handout) {
        BiFunction<Inks, Stretch, List<Piece>> pieces =
                (inks, stretch) -> List.of(parent -> new Comparison(handout, inks, Medium.PAPER).into(parent, stretch));
        var inks = new Inks(handout.codebook(), false, Medium.PAPER);
        var passages = new Comparison(handout, inks, Medium.PAPER).lengths();
        return new PrintedSection(handout, IntStream.of(passages).map(count -> count * OF_MARK).toArray(), pieces);
    }

    /// How long it will be, in characters: a guess that takes no time.
    public long size() {
        return IntStream.of(lengths).asLongStream().sum();
    }

    /// Makes its page, or if it is long the page of a stretch of it; nothing if it has nothing to say.
    ///
    /// @param from what the stretch begins with, from 0
    public Optional<PrintedPage> page(int from) {
        var stretch = Stretch.from(from, lengths);
        var options = handout.options();
        var page = Document.createShell("");
        page.expectFirst("html").attr("lang", "en").attr("class", options.notes().toString());
        var inks = new Inks(handout.codebook(), options.colour(), Medium.PAPER);
        pieces.apply(inks, stretch).forEach(piece -> piece.into(page.body()));
        if (page.body().childrenSize() == 0) {
            return Optional.empty();
        }
        head(page);
        var bookmarks = parts(page);
        links(page);
        lists(page);
        page.head()
                .appendElement("style")
                .appendChild(new DataNode(StyleSheet.named("paper.css").replace("PAPER", paper()) + inks.css()));
        return Optional.of(PrintedPage.of(page, bookmarks, stretch));
    }

    private String paper() {
        return handout.options().paper() == Paper.A4 ? "A4" : "letter";
    }

    private void head(Document page) {
        page.head().appendElement("title").appendText(Cover.title(handout));
        meta(page, "subject", Wording.of("packet"));
        meta(page, "description", Wording.of("packet"));
        meta(page, "author", String.join(", ", handout.people()));
    }

    /// Gives each reading and part what stands at the head of its pages.
    ///
    /// @return the names of those that begin here
    private Map<String, String> parts(Document page) {
        var names = new LinkedHashMap<String, String>();
        for (Element part : page.select(HEADED)) {
            var heading = part.selectFirst("h2");
            var name = heading == null ? part.attr("aria-label") : heading.text();
            if (heading != null) {
                names.put(part.id(), name);
            }
            part.prependElement("div").attr("class", "running").appendText(Cover.title(handout) + " · " + name);
        }
        return names;
    }

    private static void meta(Document page, String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    /// The signs of lists in notes and the assignment. As generated content each would be an item of its own when it is
    /// read aloud.
    static void lists(Document page) {
        for (Element list : page.select(".note ul, .note ol, .assignment ul, .assignment ol")) {
            int number = list.attr("start").matches("\\d{1,9}") ? Integer.parseInt(list.attr("start")) : 1;
            for (Element item : list.children()) {
                boolean isParted = item.childNodeSize() > 0 && item.childNode(0).nameIs("p");
                (isParted ? item.expectFirst("p") : item)
                        .prependText(list.normalName().equals("ol") ? number++ + ". " : "• ");
            }
        }
    }

    /// What a link leads to may be in another section.
    private static void links(Document page) {
        for (Element link : page.select("a[href^=#]")) {
            link.attr("href", PrintedPage.WITHIN + link.attr("href").substring(1));
        }
    }
}
