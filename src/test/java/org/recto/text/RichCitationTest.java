package org.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.util.List;

class RichCitationTest {

    private static final ReadingText TEXT =
            new ReadingText.Builder()
                    .add(
                            BlockKind.PARAGRAPH,
                            0,
                            "She <b>wrote & spoke</b> 😀 plainly",
                            List.of(
                                    new Format(FormatKind.EMPHASIS, new Range(4, 12)),
                                    new Format(FormatKind.STRONG, new Range(7, 22))))
                    .add(BlockKind.PARAGRAPH, "and he did not")
                    .build();

    private static String of(int from, int to) {
        return RichCitation.of(Details.titled("War & <i>peace</i>"), TEXT, new Range(from, to));
    }

    @Test
    void words_are_set_as_they_are_in_the_reading_and_never_become_markup() {
        assertThat(of(0, 12))
                .isEqualTo(
                        "<meta charset=\"utf-8\"><p>“She <em>&lt;b&gt;</em><strong><em>wrote</em></strong>”"
                                + " (“War &amp; &lt;i&gt;peace&lt;/i&gt;”, ¶ 1)</p>");
    }

    @Test
    void each_paragraph_is_one_and_the_source_stands_after_the_last() {
        var page = Jsoup.parse(of(26, TEXT.length()));

        assertThat(page.select("p").eachText())
                .containsExactly("“plainly", "and he did not” (“War & <i>peace</i>”, ¶¶ 1–2)");
    }

    @Property
    void whoever_reads_the_markup_reads_what_is_copied_as_plain_text(@ForAll int one, @ForAll int other) {
        int from = Math.floorMod(one, TEXT.length());
        int to = from + 1 + Math.floorMod(other, TEXT.length() - from);
        var plain = Citation.of(Details.titled("T"), TEXT, new Range(from, to));
        var rich = RichCitation.of(Details.titled("T"), TEXT, new Range(from, to));

        assertThat(Jsoup.parse(rich).text()).isEqualTo(plain.replaceAll("\\s+", " "));
    }
}
