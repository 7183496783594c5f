package org.recto.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.Document;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.handout.Note;

class NoteTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            textBlock =
                    """
                    *so* and **so**                 → *so* and **so**
                    # Loud                          → **Loud**
                    [a](https://a.example)          → [a](https://a.example)
                    [a](mailto:a@a.example)         → [a](mailto:a@a.example)
                    [a](javascript:alert(1))        → a
                    [a](JaVaScRiPt:x)               → a
                    [a](file:///etc/passwd)         → a
                    [a](data:text/html,x)           → a
                    [a](obsidian://open)            → a
                    ![eye](http://spy.example/x)    → eye
                    a <b>c</b>                      → a \\<b\\>c\\</b\\>
                    """)
    void emphasis_and_safe_links_stay_and_all_else_is_words(String note, String written) {
        assertThat(rendered(note)).isEqualTo(written + "\n");
    }

    @Test
    void a_code_block_loses_the_language_that_would_have_it_run() {
        assertThat(rendered("```dataviewjs\ndv.pages()\n```")).isEqualTo("```\ndv.pages()\n```\n");
    }

    @Test
    void a_reference_is_followed_and_its_definition_goes() {
        assertThat(rendered("[a]\n\n[a]: https://a.example")).isEqualTo("[a](https://a.example)\n");
    }

    @Test
    void a_note_that_would_take_long_to_parse_is_shown_as_it_was_typed() {
        var deep = "> ".repeat(40_000) + "#x";

        assertThat(rendered(deep)).startsWith("\\> \\> ").endsWith("\\#x\n");
    }

    private static String rendered(String note) {
        var document = new Document();
        Note.blocks(note).forEach(document::appendChild);
        return MarkdownRenderer.builder().nodeRendererFactory(new MarkdownWriter.PlainText()).build().render(document);
    }
}
