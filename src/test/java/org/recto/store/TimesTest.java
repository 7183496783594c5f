package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.Instant;

/// Times come back as they were written, to the nanosecond.
class TimesTest {

    private static final long YEAR_MINUS_1 = -62_198_755_200L;
    private static final long YEAR_11000 = 284_990_486_400L;

    @Property
    void every_time_comes_back(
            @ForAll @LongRange(min = YEAR_MINUS_1, max = YEAR_11000) long seconds,
            @ForAll @IntRange(min = 0, max = 999_999_999) int nanoseconds) {
        for (int fraction :
                new int[] {nanoseconds, nanoseconds / 1_000 * 1_000, nanoseconds / 1_000_000 * 1_000_000, 0}) {
            var time = Instant.ofEpochSecond(seconds, fraction);

            assertThat(Times.parse(time.toString())).isEqualTo(time);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-11-22",
                "2026-11-22T12:00:00",
                "2026-13-22T12:00:00Z",
                "2026-02-30T12:00:00Z",
                "2026-11-22T25:00:00Z",
                "2026-11-22T12:60:00Z",
                "2026/11/22T12:00:00Z",
                "2026-11-22 12:00:00Z",
                "2026-11-22T12:00:00,5Z",
                "2026-11-22T12:00:00.1234567891Z",
                "-026-11-22T12:00:00Z",
                "２０２６-11-22T12:00:00Z"
            })
    void what_is_no_time_is_refused(String text) {
        assertThatThrownBy(() -> Times.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
