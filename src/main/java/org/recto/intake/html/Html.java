package org.recto.intake.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.recto.intake.format.Caps;
import org.recto.intake.format.Decoded;
import org.recto.intake.format.Decoder;
import org.recto.intake.format.FileKind;
import org.recto.intake.format.FormatReader;
import org.recto.intake.format.Notices;
import org.recto.intake.format.Pace;
import org.recto.intake.format.SourceFile;
import org.recto.intake.format.Taken;
import org.recto.intake.format.Titles;
import org.recto.intake.markup.DeclaredCharset;
import org.recto.intake.markup.Marks;
import org.recto.intake.plain.PlainText;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Original;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads saved web pages: the article on the page if there is one, else all that can be read. Nothing is fetched, and
/// nothing of the page runs.
public final class Html implements FormatReader {

    /// Characters of an article below which the rest of the page may be what is meant.
    private static final int SHORT = 500;

    @Override
    public Taken read(SourceFile file, Pace pace) throws Problem {
        var decoded = Decoder.decode(file, DeclaredCharset.of(file.bytes()));
        pace.at(0.1);
        var savedFrom = SavedFrom.address(decoded.text());
        var page = WebPage.of(parse(file.name(), decoded.text()));
        var enclosed = Enclosed.in(page);
        pace.at(0.4);
        var plain = onlyText(page.document());
        if (plain.isPresent()) {
            var words = new Decoded(plain.get(), decoded.replaced(), decoded.guess());
            var taken = new PlainText().read(file, words, pace.part(0.4, 1));
            return new Taken(taken.details(), taken.text(), original(file), taken.notices());
        }
        var about = new PageDetails(page, savedFrom);
        if (page.first("base[href]").isEmpty()) {
            page.document().setBaseUri(about.link());
        }
        return enclosed.with(article(file, page, about, decoded, pace));
    }

    private static Document parse(String name, String text) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean isXml = ending.equals("xhtml") || ending.equals("xht");
        return (isXml ? Parser.xmlParser() : Parser.htmlParser()).parseInput(text, "");
    }

    /// The text of a page that is nothing but a frame that a browser puts around plain text.
    private static Optional<String> onlyText(Document document) {
        return Optional.ofNullable(document.selectFirst("body"))
                .filter(body -> body.childrenSize() == 1 && body.ownText().isBlank())
                .map(body -> body.child(0))
                .filter(only -> only.normalName().equals("pre") && only.childrenSize() == 0)
                .map(Element::wholeText);
    }

    private static Taken article(SourceFile file, WebPage web, PageDetails about, Decoded decoded, Pace pace)
            throws Problem {
        var article = Article.of(web.document());
        pace.at(0.6);
        var headline = Headline.of(web, about.titles(), about.source(), article.roots(), article.dropped()::contains);
        Page.dropAround(headline, article, web);
        var byline = Byline.in(article.roots());
        byline.ifPresent(article.dropped()::add);
        var page =
                Page.of(file.name(), web, headline, article.roots(), article.dropped()::contains, pace.part(0.6, 0.8));
        if (page.text().length() < SHORT) {
            page = better(page, whole(file.name(), web, about, article, pace.part(0.8, 0.9)));
        }
        if (page.text().isEmpty()) {
            throw Problem.input("intake.empty", file.name());
        }
        pace.at(0.9);
        var title = title(file, headline, page);
        var details = about.details(title, Surroundings::speaksOfOthers);
        return taken(file, page, signed(details, byline), decoded);
    }

    /// All of the page but what stands around articles; if that has no text, all that is seen; if nothing is seen, all
    /// that there is.
    private static Page whole(String name, WebPage web, PageDetails about, Article article, Pace pace) throws Problem {
        var document = web.document();
        var roots = List.<Element>of(document);
        var headline = Headline.of(web, about.titles(), about.source(), roots, article.dropped()::contains);
        var page = Page.of(name, web, headline, roots, article.dropped()::contains, pace);
        if (page.text().isEmpty()) {
            page = Page.of(name, web, headline, roots, _ -> false, pace);
        }
        if (page.text().isEmpty()) {
            var all = new ArrayList<>(roots);
            all.addAll(document.select("head template, head noscript"));
            document.select("template, noscript").tagName("div");
            page = Page.of(name, web, headline, all, _ -> false, pace);
        }
        return page;
    }

    /// The article, unless it is much less than the page.
    private static Page better(Page article, Page whole) {
        return 2 * article.text().length() >= whole.text().length() ? article : whole;
    }

    private static String title(SourceFile file, Headline headline, Page page) {
        if (!headline.words().isEmpty()) {
            return Titles.shown(headline.words());
        }
        var first = page.text().blocks().getFirst();
        boolean isHeading = first.kind() == BlockKind.HEADING || first.kind() == BlockKind.TITLE;
        return isHeading ? Titles.shown(page.text().text(first)) : Titles.made(file.name(), page.text().text());
    }

    private static Details signed(Details details, Optional<Element> byline) {
        var author = byline.map(line -> Cleaner.author(line.text())).orElse("");
        return details.author().isEmpty() && !author.isEmpty()
                ? new Details(
                        details.title(), author, details.date(), details.source(), details.link(), details.language())
                : details;
    }

    private static Taken taken(SourceFile file, Page page, Details details, Decoded decoded) {
        var notices = new ArrayList<>(decoded.notices());
        if (page.pictures().isFull()) {
            notices.add(Notices.of("pictures.full", Caps.PICTURE_BYTES / 1_000_000));
        }
        return new Taken(details, page.text(), original(file), page.pictures().all(), List.of(), notices);
    }

    private static Original original(SourceFile file) {
        return new Original(file.name(), FileKind.HTML.mediaType(), file.bytes());
    }

    /// Reads what was copied from a page or a word processor: all of it, since somebody chose it.
    ///
    /// @return nothing if there is no text in it
    /// @throws Problem if there is too much
    public Optional<Taken> pasted(String html) throws Problem {
        var name = "pasted.html";
        var decoded = Decoder.requireBearable(name, Decoded.of(html));
        var web = WebPage.of(Parser.htmlParser().parseInput(decoded.text(), SavedFrom.address(decoded.text())));
        var headline =
                web.first("h1")
                        .map(first -> new Headline(first, Marks.glance(first, 400)))
                        .orElse(new Headline(null, ""));
        var pace = Pace.of(Progress.NONE, name);
        var page = Page.of(name, web, headline, List.of(web.document()), _ -> false, pace);
        if (page.text().isEmpty()) {
            return Optional.empty();
        }
        var file = new SourceFile(name, decoded.text().getBytes(StandardCharsets.UTF_8));
        return Optional.of(taken(file, page, Details.titled(title(file, headline, page)), decoded));
    }
}
