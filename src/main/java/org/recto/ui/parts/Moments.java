package org.recto.ui.parts;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as a person writes them, in their own time zone: `22 November 2026, 19:47`.
public final class Moments {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private Moments() {}

    public static String of(Instant moment) {
        return FORMAT.format(moment);
    }
}
