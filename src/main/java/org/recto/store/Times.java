package org.recto.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Reads times as packets have them. The platform's own parser takes ten times as long, which is felt at ten thousand
/// annotations with two times each.
final class Times {

    private static final int WITHOUT_FRACTION = "2026-11-22T12:00:00Z".length();
    private static final int WITH_NANOSECONDS = WITHOUT_FRACTION + 10;

    private Times() {}

    /// The time that was written as ISO 8601 in UTC.
    ///
    /// @throws java.time.DateTimeException if it is no time
    static Instant parse(String text) {
        return isUsual(text) ? usual(text) : Instant.parse(text);
    }

    /// Whether all that is not a digit stands where it does in `2026-11-22T12:00:00.123Z`.
    private static boolean isUsual(String text) {
        int length = text.length();
        if (length < WITHOUT_FRACTION || length > WITH_NANOSECONDS || length == WITHOUT_FRACTION + 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean fits =
                    switch (i) {
                        case 4, 7 -> c == '-';
                        case 10 -> c == 'T';
                        case 13, 16 -> c == ':';
                        default ->
                                i == length - 1
                                        ? c == 'Z'
                                        : i == WITHOUT_FRACTION - 1 ? c == '.' : '0' <= c && c <= '9';
                    };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Instant usual(String text) {
        int nanoseconds = 0;
        for (int i = WITHOUT_FRACTION; i < WITH_NANOSECONDS - 1; i++) {
            nanoseconds = nanoseconds * 10 + (i < text.length() - 1 ? text.charAt(i) - '0' : 0);
        }
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19),
                        nanoseconds)
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
