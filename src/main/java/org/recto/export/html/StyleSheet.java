package org.recto.export.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The style sheets, which are written into the pages.
final class StyleSheet {

    private StyleSheet() {}

    static String named(String name) {
        try (var in = Objects.requireNonNull(StyleSheet.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
