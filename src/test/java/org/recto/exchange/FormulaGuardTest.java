package org.recto.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.regex.Pattern;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "  =1",
                "\u00A0=1",
                "\t=1",
                "\r=1",
                "\n=1",
                "\u200B=1",
                "＝1",
                "－1",
                "words\n=1",
                "words\r\n  =1",
                "a;=1",
                "a\t=1",
                "'=1"
            })
    void what_a_spreadsheet_would_run_begins_with_an_apostrophe_instead(String words) {
        var guarded = FormulaGuard.on(words);

        assertThat(guarded).isNotEqualTo(words);
        for (String piece : Pattern.compile("[\\n\\r\\t;]").splitAsStream(guarded).toList()) {
            assertThat(piece.replaceFirst("^[\\s\\p{Z}\\p{Cf}]+", "")).doesNotMatch("(?s)[=+\\-@＝＋－＠].*");
        }
        assertThat(FormulaGuard.off(guarded)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-b", "1=1", "'quoted'", "'' twice", "one-way; trust", "a@b.example"})
    void ordinary_words_are_left_alone(String words) {
        assertThat(FormulaGuard.on(words)).isEqualTo(words);
    }

    @Property
    void what_was_guarded_can_be_had_back_exactly(@ForAll("tricky") String words) {
        assertThat(FormulaGuard.off(FormulaGuard.on(words))).isEqualTo(words);
    }

    @Property
    void nothing_that_looks_like_a_formula_is_left(@ForAll("tricky") String words) {
        var formula = Pattern.compile("(?:^|[\\n\\r\\t;])[ \\u00A0\\u200B]*[=+\\-@＝]");

        assertThat(FormulaGuard.on(words)).doesNotContainPattern(formula);
    }

    @Provide
    Arbitrary<String> tricky() {
        return Arbitraries.strings()
                .withChars('=', '+', '-', '@', '＝', '\'', ' ', '\u00A0', '\u200B', '\t', '\r', '\n', ';', '"', ',', 'a')
                .ofMaxLength(12);
    }

    @Test
    void a_long_cell_of_spaces_takes_no_time() {
        var spaces = " ".repeat(1_000_000);

        assertThat(FormulaGuard.on(spaces)).isEqualTo(spaces);
    }
}
