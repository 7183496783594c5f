package org.recto.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.ext.footnotes.FootnotesExtension;
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
import org.recto.SmallHandout;
import org.recto.handout.Mark;
import org.recto.handout.NotePlace;
import org.recto.handout.Options;
import org.recto.intake.Intake;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

class MarkdownWriterTest {

    private final String written = new MarkdownWriter(SmallHandout.made()).write();

    @Test
    void the_small_packet_is_written_exactly_so() throws IOException {
        try (var in = Objects.requireNonNull(MarkdownWriterTest.class.getResourceAsStream("small-packet.md"))) {
            assertThat(written).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void nobodys_words_become_headings_html_pictures_or_unsafe_links() {
        var seen = new Seen();
        Parser.builder().extensions(List.of(FootnotesExtension.create())).build().parse(written).accept(seen);

        assertThat(seen.headings)
                .containsExactly(
                        "Week 3: “Light” & #water",
                        "The lamp [draft]",
                        "The lamp",
                        "==1. Oil==",
                        "# The well",
                        "Comparison",
                        "Trust",
                        "Misreading; \\ slips",
                        "=HYPERLINK(\"x\")",
                        "2017",
                        "Links",
                        "Index of themes",
                        "Codebook",
                        "How this was made");
        assertThat(seen.foreign).isEmpty();
        assertThat(seen.links).containsExactly("https://example.org/a?b=c", "https://example.org");
    }

    @Test
    void read_in_again_the_readings_have_all_their_words() throws Problem {
        var bare = written.replaceAll("\\[\\^\\d+\\](?!:)", "");
        var taken = new Intake().take("small.md", bare.getBytes(StandardCharsets.UTF_8), Progress.NONE);
        var words = taken.text().text().replaceAll("[\\s=]+", "");

        for (var sheet : SmallHandout.made().sheets()) {
            for (var block : sheet.text().blocks()) {
                assertThat(words).contains(sheet.text().text(block).replaceAll("[\\s=]+", ""));
            }
        }
    }

    @Test
    void every_passage_has_a_footnote_and_is_referred_to_once() {
        for (Mark mark : SmallHandout.made().marks()) {
            var number = "[^" + mark.number() + "]";
            assertThat(written.split(Pattern.quote(number) + "(?!:)", -1)).as(number).hasSize(2);
            assertThat(written).contains("\n" + number + ": **" + mark.number() + ".**");
        }
        assertThat(written).contains("==👩‍👩‍👧 reads==[^1]");
    }

    @Test
    void endnotes_stand_after_their_reading_without_footnotes() {
        var endnotes = written(options -> options.withNotes(NotePlace.ENDNOTES));

        assertThat(endnotes)
                .doesNotContain("[^")
                .contains("reads==\\[1\\] by")
                .contains("### Notes\n\n**1.** #HYPERLINK-x");
    }

    @Test
    void parts_that_are_not_wanted_are_left_out() {
        var bare = written(options -> options.withParts(Set.of()));

        assertThat(bare).doesNotContain("## Codebook", "## Comparison", "## Links", "late_ly", "[^1]");
        assertThat(bare).contains("> well is deep", "**4.** #theme-2017 #Trust");
    }

    @Test
    void pseudonyms_leave_no_name_anywhere() {
        var nameless = written(options -> options.withPseudonyms(true));

        assertThat(written).contains("· Ann", "@ben");
        assertThat(nameless).doesNotContain("· Ann", "@ben").contains("Reader ");
    }

    private static String written(UnaryOperator<Options> how) {
        return new MarkdownWriter(SmallHandout.made(how)).write();
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
