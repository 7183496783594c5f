package org.recto.ui.parts;

import javafx.scene.paint.Color;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The colours that a scheme's style sheet really has.
public final class SchemeSheet {

    private static final Pattern COLOUR = Pattern.compile("(-recto-[a-z-]+):\\s*(#[0-9a-fA-F]{6,8});");

    private final Map<String, Color> colours = new LinkedHashMap<>();

    public SchemeSheet(Scheme scheme) {
        COLOUR.matcher(StyleSheet.text("schemes/" + scheme.key() + ".css"))
                .results()
                .forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
    }

    /// The colour of a name such as `ink`.
    public Color of(String name) {
        return Optional.ofNullable(colours.get("-recto-" + name)).orElseThrow(() -> new AssertionError(name));
    }

    /// All colours, by their names such as `-recto-ink`.
    public Map<String, Color> all() {
        return colours;
    }
}
