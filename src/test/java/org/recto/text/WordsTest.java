package org.recto.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
