package org.recto.ui.page;

import javafx.scene.paint.Color;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The colours that a scheme's style sheet really has.
final class SchemeSheet {

    private static final Pattern COLOUR = Pattern.compile("(-recto-[a-z-]+):\\s*(#[0-9a-fA-F]{6,8});");

    private final Map<String, Color> colours = new HashMap<>();

    /// @param name `light` or `dark`
    SchemeSheet(String name) {
        try (var in = SchemeSheet.class.getResourceAsStream("/org/recto/ui/schemes/" + name + ".css")) {
            var text = new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
            COLOUR.matcher(text).results().forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Color of(String name) {
        return Optional.ofNullable(colours.get("-recto-" + name)).orElseThrow();
    }

    Map<String, Color> all() {
        return colours;
    }

    PageColours page() {
        return new PageColours(of("paper"), of("ink"), of("link"), of("muted"), of("accent"), of("selection"));
    }
}
