package org.recto.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class PlainWordsTest {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create(), StrikethroughExtension.create())).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            textBlock =
                    """
                    C# and #tags            → C# and \\#tags
                    `ends with # `          → `ends with \\# `
                    a ==mark== b = c        → a \\=\\=mark\\=\\= b = c
                    50% of %%hidden%%       → 50% of \\%\\%hidden\\%\\%
                    $x$ for $5              → \\$x\\$ for \\$5
                    [[link]] ![[embed]]     → \\[\\[link\\]\\] !\\[\\[embed\\]\\]
                    end ^block              → end \\^block
                    http://a.example        → http\\://a.example
                    www.a.example           → www\\.a.example
                    ann@a.example or @ann   → ann\\@a.example or @ann
                    mailto:ann              → mailto\\:ann
                    AT&T &amp; &#42;        → AT&T \\&amp; \\&\\#42;
                    a - b + c. 1. d         → a - b + c. 1. d
                    """)
    void only_what_would_be_markup_is_escaped(String words, String written) {
        assertThat(PlainWords.within(words)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    - item                  → \\- item
                    + item                  → \\+ item
                    -5 degrees              → -5 degrees
                    1. item                 → 1\\. item
                    12) item                → 12\\) item
                    1.5 miles               → 1.5 miles
                    1984 was                → 1984 was
                    # heading               → \\# heading
                    ---                     → \\---
                    ===                     → \\=\\=\\=
                    """)
    void at_the_start_of_a_line_more_is(String words, String written) {
        assertThat(PlainWords.atStart(words)).isEqualTo(written);
    }

    @Property(tries = 5000)
    void whatever_stands_in_a_paragraph_is_read_back_as_it_was(@ForAll("markup") String words) {
        var paragraph = PARSER.parse(PlainWords.atStart(words)).getFirstChild();

        assertThat(textOf(paragraph, Paragraph.class)).isEqualTo(words.strip());
    }

    @Property(tries = 2000)
    void whatever_stands_in_a_heading_is_read_back_as_it_was(@ForAll("markup") String words) {
        var heading = PARSER.parse("## x" + PlainWords.within(words)).getFirstChild();

        assertThat(textOf(heading, Heading.class)).isEqualTo(("x" + words).strip());
    }

    private static String textOf(Node block, Class<?> kind) {
        assertThat(block).isInstanceOf(kind);
        assertThat(block.getNext()).isNull();
        var words = new StringBuilder();
        for (var node = block.getFirstChild(); node != null; node = node.getNext()) {
            assertThat(node).isInstanceOf(Text.class);
            words.append(((Text) node).getLiteral());
        }
        return words.toString();
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "*", "_", "`", "~", "[", "]", "(", ")", "<", ">", "#", "+", "-", "=", "|", "!", "&", ";", "\\",
                        "1", ".", " ", "a", "\"", ":", "/", "<b>", "&amp;", "](x)", "---", "```", "漢", "$", "^", "%",
                        "{", "}")
                .list()
                .ofMaxSize(10)
                .map(pieces -> String.join("", pieces))
                .filter(words -> !words.isBlank());
    }
}
