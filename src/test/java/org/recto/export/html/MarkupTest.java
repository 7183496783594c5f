package org.recto.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

class MarkupTest {

    private static Document page() {
        return Document.createShell("");
    }

    private static String written(Document page) throws IOException {
        var out = new StringWriter();
        Markup.write(page, out);
        return out.toString();
    }

    @Test
    void a_page_is_written_as_the_standard_says() throws IOException {
        var page = page();
        page.prependChild(new DocumentType("html", "", ""));
        page.head().appendElement("style").appendChild(new DataNode("a > b { content: \"<&\" }"));
        var line = page.body().appendElement("p").attr("title", "a \"b\" <c> & d\u00A0e");
        line.appendText("1 < 2 & 3 > 2, \"so\"\u00A0there 漢字 😀 '");
        line.appendElement("br");
        line.appendElement("input").attr("checked", "");

        assertThat(written(page))
                .isEqualTo(
                        "<!doctype html><html><head><style>a > b { content: \"<&\" }</style></head><body>"
                                + "<p title=\"a &quot;b&quot; &lt;c&gt; &amp; d&nbsp;e\">"
                                + "1 &lt; 2 &amp; 3 &gt; 2, \"so\"&nbsp;there 漢字 😀 '<br><input checked=\"\"></p>"
                                + "</body></html>");
    }

    @Property
    void what_is_read_back_is_what_was_written(@ForAll("words") List<String> words) throws IOException {
        var page = page();
        var parent = page.body();
        for (String some : words) {
            parent.appendElement("span").attr("title", some).appendText(some);
            parent = parent.appendElement("div");
        }

        var read = Jsoup.parse(written(page)).select("span");

        assertThat(read.stream().map(Element::wholeText)).containsExactlyElementsOf(words);
        assertThat(read.eachAttr("title")).containsExactlyElementsOf(words);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings().withChars("ab<>&\"'\u00A0 ;#lt\n漢😀").ofMinLength(1).list().ofMaxSize(6);
    }

    @Test
    void what_no_page_of_ours_has_is_refused() {
        var page = page();
        page.body().appendChild(new Comment("--><script>"));

        assertThatIllegalArgumentException().isThrownBy(() -> written(page));
    }

    @Test
    void a_full_disk_is_told() {
        assertThatIOException().isThrownBy(() -> Markup.write(page(), new Full())).withMessage("full");
    }

    private static final class Full extends Writer {

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            throw new IOException("full");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
