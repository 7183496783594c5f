package org.recto.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.recto.SmallPacket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class MarkdownWriterTest {

    private final String written =
            new MarkdownWriter(SmallPacket.contents(), SmallPacket.TEXTS).write(SmallPacket.contents().annotations());

    @Test
    void the_small_packet_is_written_exactly_so() throws IOException {
        try (var in = Objects.requireNonNull(MarkdownWriterTest.class.getResourceAsStream("small-packet.md"))) {
            assertThat(written).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void nobodys_words_become_headings_html_pictures_or_unsafe_links() {
        var seen = new Seen();
        Parser.builder().build().parse(written).accept(seen);

        assertThat(seen.headings)
                .containsExactly(
                        "Week 3: “Light” & #water",
                        "The lamp [draft]",
                        "# The well",
                        "By theme",
                        "Trust",
                        "Misreading; \\ slips",
                        "=HYPERLINK(\"x\")",
                        "2017",
                        "Links",
                        "Codebook");
        assertThat(seen.foreign).isEmpty();
        assertThat(seen.links).containsExactly("https://example.org");
    }

    @Test
    void a_packet_without_annotations_is_a_title_and_a_codebook() {
        var alone = new MarkdownWriter(SmallPacket.contents(), SmallPacket.TEXTS).write(List.of());

        assertThat(alone).contains("## Codebook").doesNotContain("## The lamp").doesNotContain("## Links");
    }

    private static final class Seen extends AbstractVisitor {

        private final List<String> headings = new ArrayList<>();
        private final List<Node> foreign = new ArrayList<>();
        private final List<String> links = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            headings.add(TextContentRenderer.builder().build().render(heading));
        }

        @Override
        public void visit(HtmlBlock html) {
            foreign.add(html);
        }

        @Override
        public void visit(HtmlInline html) {
            foreign.add(html);
        }

        @Override
        public void visit(Image image) {
            foreign.add(image);
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
        }
    }
}
