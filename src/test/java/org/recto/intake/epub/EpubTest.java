package org.recto.intake.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.intake.Lined.blocks;
import static org.recto.intake.Lined.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.recto.intake.Article;
import org.recto.intake.Intake;
import org.recto.intake.IntakeContract;
import org.recto.intake.format.Chapter;
import org.recto.intake.format.Chapters;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.net.URI;
import java.util.Random;
import java.util.stream.Collectors;

class EpubTest extends IntakeContract {

    @Override
    protected String fileName() {
        return "two-bridges.epub";
    }

    @Override
    protected byte[] write(Article article) {
        return new Book()
                .metadata("<dc:title>" + article.title() + "</dc:title><dc:language>en</dc:language>")
                .navigation("<nav epub:type='toc'><ol><li><a href='one.xhtml'>One</a></li></ol></nav>")
                .spine("nav", "")
                .chapter("one.xhtml", "<section><h1>" + article.title() + "</h1>\n" + article.markup() + "</section>")
                .bytes();
    }

    @Override
    protected byte[] pointingAt(URI file, URI address) {
        var path = file.getPath();
        return new Book()
                .chapter(
                        "one.xhtml",
                        "<p>Words.</p><img src='%1$s' alt='a'/><img src='%2$s' alt='b'/><img src='../../../../..%3$s' alt='c'/><img src='%%2e%%2e/%%2e%%2e/%%2e%%2e%3$s'/><iframe src='%1$s'/><script src='%2$s'/><object data='%1$s'/>"
                                .formatted(file, address, path))
                .item("f1", file.toString(), "application/xhtml+xml", "")
                .item("f2", address.toString(), "application/xhtml+xml", "")
                .item("f3", "../../../../.." + path, "application/xhtml+xml", "")
                .item("f4", "%2e%2e/%2e%2e/%2e%2e" + path, "application/xhtml+xml", "")
                .item("f5", path, "application/xhtml+xml", "")
                .spine("f1", "")
                .spine("f2", "")
                .spine("f3", "")
                .spine("f4", "")
                .spine("f5", "")
                .file(
                        "META-INF/encryption.xml",
                        Book.encryption("http://www.idpf.org/2008/embedding", "../../../.." + path))
                .bytes();
    }

    private static final String PROSE =
            "<p>They cross at six, at noon and at dusk, and nobody has ever asked the ferrymen why they do.</p>";

    @Test
    void chapters_come_in_the_order_of_the_spine_and_what_is_beside_the_line_last() throws Problem {
        var book =
                new Book()
                        .chapter("notes.xhtml", "<h1>Notes</h1><p>c</p>", "linear='no'")
                        .chapter("z.xhtml", "<h1>First</h1><p>a</p>")
                        .chapter("a.xhtml", "<h1>Second</h1><p>b</p>");

        assertThat(blocks(book.take()))
                .containsExactly(
                        "HEADING 1: First",
                        "PARAGRAPH: a",
                        "HEADING 1: Second",
                        "PARAGRAPH: b",
                        "HEADING 1: Notes",
                        "PARAGRAPH: c");
    }

    @Test
    void a_chapter_without_a_heading_gets_the_one_of_the_contents() throws Problem {
        var navigation =
                "<nav epub:type='toc'><ol><li><a href='a.xhtml'>The upper ferry</a></li><li><a href='b.xhtml'>The lower ferry</a></li><li><a href='c.xhtml'>The Last</a></li></ol></nav>";
        var book =
                new Book()
                        .navigation(navigation)
                        .chapter("a.xhtml", "<p>a</p>")
                        .chapter("b.xhtml", "<p class='title'>The lower ferry</p><p>b</p>")
                        .chapter("c.xhtml", "<h2>III</h2><p>c</p>");

        assertThat(blocks(book.take()))
                .containsExactly(
                        "HEADING 1: The upper ferry",
                        "PARAGRAPH: a",
                        "HEADING 1: The lower ferry",
                        "PARAGRAPH: b",
                        "HEADING 2: III",
                        "PARAGRAPH: c");
    }

    @Test
    void the_contents_of_an_older_book_are_understood() throws Problem {
        var ncx =
                """
                <?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">
                <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint id="1"><navLabel><text>The upper ferry</text></navLabel><content src="a.xhtml"/></navPoint></navMap>
                <pageList><pageTarget value="7"><navLabel><text>7</text></navLabel><content src="a.xhtml#p7"/></pageTarget></pageList></ncx>
                """;
        var taken =
                new Book()
                        .file("OPS/toc.ncx", ncx)
                        .item("ncx", "toc.ncx", "application/x-dtbncx+xml", "")
                        .chapter("a.xhtml", "<p>They <a id='p7'/>cross.</p>")
                        .take();

        assertThat(blocks(taken)).containsExactly("HEADING 1: The upper ferry", "PARAGRAPH: They cross.");
        assertThat(formats(taken)).containsExactly("PAGE  -> 7");
    }

    @Test
    void what_the_book_says_of_itself_becomes_the_details() throws Problem {
        var taken =
                new Book()
                        .metadata(
                                """
                                <dc:title id="s">A history</dc:title><dc:title id="t">Ferries</dc:title><meta refines="#t" property="title-type">main</meta>
                                <dc:creator opf:role="aut">Lee, Ann</dc:creator><dc:creator id="x">Bo Ruiz</dc:creator><meta refines="#x" property="role">trl</meta>
                                <dc:creator>Cy Oh</dc:creator><dc:date opf:event="modification">2020-01-01</dc:date><dc:date>1998-05-01T00:00:00Z</dc:date>
                                <dc:publisher>Aldersby Press</dc:publisher><dc:language>en-GB</dc:language><dc:identifier>urn:isbn:1</dc:identifier><dc:source>https://press.example/ferries</dc:source>
                                """)
                        .chapter("a.xhtml", "<p>a</p>")
                        .take();

        assertThat(taken.details())
                .isEqualTo(
                        new Details(
                                "Ferries",
                                "Ann Lee, Cy Oh",
                                "1998-05-01",
                                "Aldersby Press",
                                "https://press.example/ferries",
                                "en-GB"));
    }

    @Test
    void notes_are_notes_wherever_they_stand() throws Problem {
        var book =
                new Book()
                        .chapter(
                                "a.xhtml",
                                "<p>They cross.<a epub:type='noteref' href='#n1'>1</a></p><aside epub:type='footnote' id='n1'><p>At six.</p></aside><p>They wait.<a href='notes.xhtml#fn2'>2</a></p>")
                        .chapter(
                                "notes.xhtml",
                                "<h2>Notes</h2><ol epub:type='endnotes'><li id='e1'>At noon. <a href='a.xhtml#r'>↩</a></li></ol><p id='fn2'>2. At dusk.</p>");

        assertThat(blocks(book.take()))
                .containsExactly(
                        "PARAGRAPH: They cross.1",
                        "FOOTNOTE: At six.",
                        "PARAGRAPH: They wait.2",
                        "HEADING 2: Notes",
                        "FOOTNOTE: 1 At noon.",
                        "FOOTNOTE: 2. At dusk.");
    }

    @Test
    void pages_of_the_printed_book_are_places() throws Problem {
        var taken =
                new Book()
                        .navigation(
                                "<nav epub:type='toc'><ol><li><a href='a.xhtml'>A</a></li></ol></nav><nav epub:type='page-list'><ol><li><a href='a.xhtml'>xii</a></li><li><a href='a.xhtml#p2'>2</a></li></ol></nav>")
                        .chapter(
                                "a.xhtml",
                                "<h1>A</h1><p>They <span epub:type='pagebreak' id='p1' title='1'/>cross.</p><p id='p2'>They wait.</p>")
                        .take();

        assertThat(formats(taken)).containsExactly("PAGE  -> xii", "PAGE  -> 1", "PAGE  -> 2");
        assertThat(blocks(taken)).containsExactly("HEADING 1: A", "PARAGRAPH: They cross.", "PARAGRAPH: They wait.");
    }

    private static byte[] png(int seed, int size) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, 0, bytes, 0, 4);
        return bytes;
    }

    @Test
    void pictures_come_in_and_the_cover_does_not() throws Problem {
        var taken =
                new Book()
                        .metadata("<dc:title>T</dc:title><meta name='cover' content='cov'/>")
                        .file("OPS/i/cover.png", png(1, 300))
                        .item("cov", "i/cover.png", "image/png", "")
                        .file("OPS/i/a b.png", png(2, 300))
                        .chapter("cover.xhtml", "<img src='i/cover.png' alt='Cover'/>")
                        .chapter(
                                "a.xhtml",
                                "<figure><img src='i/a%20b.png' alt='x'/><figcaption>The ferry.</figcaption></figure><svg xmlns:xlink='x'><image xlink:href='i/a%20b.png'/></svg><p><img src='gone.png' alt='Gone'/></p>")
                        .take();

        assertThat(blocks(taken)).containsExactly("FIGURE: The ferry.", "FIGURE: Picture", "FIGURE: Gone");
        assertThat(taken.pictures()).hasSize(1);
        assertThat(taken.pictures().getFirst().bytes()).isEqualTo(png(2, 300));
    }

    @Test
    void pictures_beyond_the_cap_stay_out_and_the_reader_is_told() throws Problem {
        var book = new Book();
        var images = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            book.file("OPS/" + i + ".png", png(i, 9_000_000));
            images.append("<p><img alt='a' src='").append(i).append(".png'/></p>");
        }
        var taken = book.chapter("a.xhtml", images.toString()).take();

        assertThat(taken.pictures()).hasSize(2);
        assertThat(blocks(taken)).hasSize(3);
        assertThat(taken.notices()).singleElement().asString().contains("20 MB");
    }

    @Test
    void a_book_is_parted_into_its_chapters() throws Problem {
        var navigation =
                """
                <nav epub:type="toc"><ol><li><a href="p1.xhtml">Part one</a><ol><li><a href="a.xhtml">Upper</a></li><li><a href="a.xhtml#lower">Lower</a></li></ol></li>
                <li><a href="p2.xhtml">Part two</a><ol><li><a href="b.xhtml">Fords</a></li></ol></li><li><a href="c.xhtml">After</a></li></ol></nav>
                """;
        var taken =
                new Book()
                        .metadata("<dc:title>Crossings</dc:title><dc:creator>Ann Lee</dc:creator>")
                        .navigation(navigation)
                        .chapter(
                                "title.xhtml",
                                "<h1>Crossings</h1><p>A book of rivers by Ann Lee, printed at the press of Aldersby in the year of the flood.</p>")
                        .chapter("p1.xhtml", "<h1>Part one</h1>")
                        .chapter("a.xhtml", "<h2>Upper</h2>" + PROSE + "<h2 id='lower'>Lower</h2>" + PROSE)
                        .chapter("p2.xhtml", "<h1>Part two</h1>")
                        .chapter("b.xhtml", "<h2>Fords</h2>" + PROSE)
                        .chapter("c.xhtml", "<h2>After</h2>" + PROSE)
                        .take();

        assertThat(taken.chapters())
                .extracting(Chapter::title)
                .containsExactly("Crossings", "Upper", "Lower", "Fords", "After");
        var parts = Chapters.of(taken);
        assertThat(parts)
                .extracting(part -> part.details().title())
                .containsExactly("Crossings", "Upper", "Lower", "Fords", "After");
        assertThat(parts.stream().map(part -> part.text().text()).collect(Collectors.joining("\n\n")))
                .isEqualTo(taken.text().text());
        var lower = parts.get(2);
        assertThat(lower.details().source()).isEqualTo("Crossings");
        assertThat(lower.details().author()).isEqualTo("Ann Lee");
        assertThat(lower.text().blocks().getFirst().kind()).isEqualTo(BlockKind.TITLE);
        assertThat(lower.original().fileName()).isEqualTo("a.xhtml");
        assertThat(new String(lower.original().bytes(), UTF_8)).contains("id='lower'");
        assertThat(
                        new Intake()
                                .take(lower.original().fileName(), lower.original().bytes(), Progress.NONE)
                                .text()
                                .text())
                .contains("They cross at six");
    }

    @Test
    void a_book_of_one_chapter_is_not_parted() throws Problem {
        var taken =
                new Book()
                        .navigation("<nav epub:type='toc'><ol><li><a href='a.xhtml'>A</a></li></ol></nav>")
                        .chapter("a.xhtml", "<h1>A</h1>" + PROSE)
                        .take();

        assertThat(taken.chapters()).isEmpty();
        assertThat(Chapters.of(taken)).containsExactly(taken);
    }

    @Test
    void the_table_of_contents_is_no_text() throws Problem {
        var book =
                new Book()
                        .navigation("<nav epub:type='toc'><ol><li><a href='a.xhtml'>A</a></li></ol></nav>")
                        .spine("nav", "")
                        .guide("toc", "toc.xhtml")
                        .guide("cover", "cover.xhtml")
                        .chapter("cover.xhtml", "<p>Crossings</p>")
                        .chapter("toc.xhtml", "<p><a href='a.xhtml'>A</a></p>")
                        .chapter("a.xhtml", "<h1>A</h1><p>a</p>");

        assertThat(blocks(book.take())).containsExactly("HEADING 1: A", "PARAGRAPH: a");
    }

    @Test
    void the_title_of_the_book_is_the_text_s() throws Problem {
        assertThat(
                        blocks(
                                new Book()
                                        .chapter("t.xhtml", "<h1>Two Ferries</h1><p>A novel.</p>")
                                        .chapter("a.xhtml", "<h1>One</h1><p>a</p>")
                                        .take()))
                .containsExactly("TITLE: Two Ferries", "PARAGRAPH: A novel.", "HEADING 1: One", "PARAGRAPH: a");
    }
}
