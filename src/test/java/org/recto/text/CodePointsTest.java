package org.recto.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Provide
    Arbitrary<String> rough() {
        return Texts.rough();
    }

    @Property
    void counting_agrees_with_java(@ForAll("rough") String text) {
        var codePoints = new CodePoints(text);

        assertThat(codePoints.length()).isEqualTo(text.codePointCount(0, text.length()));
        for (int i = 0; i <= codePoints.length(); i++) {
            assertThat(codePoints.toUtf16(i)).isEqualTo(text.offsetByCodePoints(0, i));
            assertThat(codePoints.toCodePoint(codePoints.toUtf16(i))).isEqualTo(i);
        }
    }

    @Property
    void an_offset_within_a_pair_belongs_to_its_start(@ForAll("rough") String text) {
        var codePoints = new CodePoints(text);
        for (int i = 0; i <= text.length(); i++) {
            boolean within =
                    0 < i && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            int start = within ? i - 1 : i;
            assertThat(codePoints.toCodePoint(i)).isEqualTo(text.codePointCount(0, start));
        }
    }

    @Property
    void a_substring_is_what_others_count_in_code_points(@ForAll("rough") String text) {
        var codePoints = new CodePoints(text);
        int[] naive = text.codePoints().toArray();
        for (int start = 0; start <= naive.length; start++) {
            int end = (start + naive.length) / 2 + 1;
            if (start <= end && end <= naive.length) {
                assertThat(codePoints.substring(new Range(start, end)))
                        .isEqualTo(new String(naive, start, end - start));
            }
        }
    }

    @Test
    void offsets_outside_the_text_are_refused() {
        var codePoints = new CodePoints("a👍");
        assertThat(codePoints.length()).isEqualTo(2);
        assertThatThrownBy(() -> codePoints.toUtf16(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> codePoints.toUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> codePoints.toCodePoint(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> codePoints.toCodePoint(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> codePoints.substring(new Range(1, 3))).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
