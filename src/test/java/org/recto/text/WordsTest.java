package org.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                          | 0
                    ' … – '                     | 0
                    One-way trust, isn’t it?    | 4
                    In 2017 it cost $1,200.50   | 5
                    one—two                     | 2
                    漢字 and かな                 | 5
                    """)
    void words_are_counted_as_word_processors_do(String text, int count) {
        assertThat(Words.count(text)).isEqualTo(count);
    }

    @Test
    void a_long_text_takes_no_time() {
        assertThat(Words.count("a-".repeat(1_000_000))).isEqualTo(1);
    }

    /// The definition, as a pattern, which takes several times as long.
    @Property
    void words_are_what_the_definition_says(@ForAll("texts") String text) {
        var unparted = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";
        var part = "[\\p{L}\\p{M}\\p{N}&&[^" + unparted + "]]";
        var word = Pattern.compile("[" + unparted + "]|" + part + "++(?:['’\\-‐.,·]" + part + "++)*+");

        assertThat(Words.count(text)).isEqualTo((int) word.matcher(text).results().count());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "Z", "7", "é", "e\u0301", "Ⅻ", "½", "-", "‐", "'", "’", ".", ",", "·", " ", "\n", "—")
                .list()
                .ofMaxSize(30)
                .flatMap(western ->
                        Arbitraries.of("漢", "か", "タ", "ー", "々", "𠀀", "😀", "ا", "\u200D")
                                .list()
                                .ofMaxSize(5)
                                .map(eastern -> mixed(western, eastern)));
    }

    private static String mixed(List<String> western, List<String> eastern) {
        var all = new ArrayList<>(western);
        for (int i = 0; i < eastern.size(); i++) {
            all.add(Math.min(all.size(), 4 * i + 1), eastern.get(i));
        }
        return String.join("", all);
    }
}
