package org.recto.ui.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The rules of one of the program's style sheets, as they are written.
final class StyleSheet {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern NAME = Pattern.compile("-recto-([a-z-]+)");

    /// @param selector as written
    /// @param property such as `-fx-text-fill`
    record Declaration(String selector, String property, String value) {

        /// The scheme's colours that the value names, such as `ink`.
        Set<String> colours() {
            var names = new TreeSet<String>();
            NAME.matcher(value).results().forEach(found -> names.add(found.group(1)));
            return names;
        }

        /// Of several backgrounds over one another, the uppermost: words stand on that one.
        Declaration uppermost() {
            return new Declaration(selector, property, value.substring(value.lastIndexOf(',') + 1));
        }
    }

    private final List<Declaration> declarations;

    /// @param file below `org/recto/ui`
    StyleSheet(String file) {
        declarations =
                RULE.matcher(COMMENT.matcher(text(file)).replaceAll(""))
                        .results()
                        .flatMap(rule -> rule.group(2).lines().map(line -> declaration(rule, line)))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static Optional<Declaration> declaration(MatchResult rule, String line) {
        var parts = line.strip().replaceFirst(";$", "").split(":\\s*", 2);
        return parts.length < 2
                ? Optional.empty()
                : Optional.of(new Declaration(rule.group(1).strip(), parts[0], parts[1]));
    }

    List<Declaration> declarations() {
        return declarations;
    }

    static String text(String file) {
        try (var in = StyleSheet.class.getResourceAsStream("/org/recto/ui/" + file)) {
            return new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
