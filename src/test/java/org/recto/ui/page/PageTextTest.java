package org.recto.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.fxmisc.richtext.model.StyledSegment;
import org.junit.jupiter.api.Test;
import org.recto.text.BlockKind;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.List;
import java.util.Map;
import java.util.Set;

class PageTextTest {

    //                                           0         10        20
    //                                           |         |         |
    private static final String WORDS = "plain 😀 strong both weak";

    private final ReadingText text =
            new ReadingText.Builder()
                    .add(BlockKind.HEADING, 2, "Head", List.of())
                    .add(
                            BlockKind.PARAGRAPH,
                            0,
                            WORDS,
                            List.of(
                                    new Format(FormatKind.STRONG, new Range(8, 19)),
                                    new Format(FormatKind.EMPHASIS, new Range(15, 24)),
                                    new Format(FormatKind.LINK, new Range(0, 5), "https://example.org")))
                    .build();
    private final PageText page = PageText.of(text, Map.of());

    @Test
    void overlapping_formats_make_runs_that_have_both() {
        var runs = page.document().getParagraphs().get(1).getStyledSegments();
        assertThat(runs)
                .extracting(StyledSegment::getSegment)
                .containsExactly("plain", " 😀 ", "strong ", "both", " weak");
        assertThat(runs.stream().map(run -> run.getStyle().formats()))
                .containsExactly(
                        Set.of(FormatKind.LINK),
                        Set.of(),
                        Set.of(FormatKind.STRONG),
                        Set.of(FormatKind.STRONG, FormatKind.EMPHASIS),
                        Set.of(FormatKind.EMPHASIS));
    }

    @Test
    void a_run_knows_the_kind_of_its_block() {
        var head = page.document().getParagraphs().getFirst().getStyledSegments().getFirst();
        assertThat(head.getStyle()).isEqualTo(new TextStyle(BlockKind.HEADING, 2, Set.of()));
    }

    @Test
    void the_links_of_the_reading_itself_are_found() {
        int start = text.blocks().get(1).range().start();
        assertThat(page.linkAt(start + 4)).contains("https://example.org");
        assertThat(page.linkAt(start + 5)).isEmpty();
        assertThat(PageText.of(ReadingText.EMPTY, Map.of()).linkAt(0)).isEmpty();
    }
}
