package org.recto.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// That every word on the screen is in the bundle, and the bundle has no word that is nowhere on the screen.
class WordsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/recto/ui");
    private static final Pattern ASKED = Pattern.compile("Words\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");

    /// The prefixes that are put before a name in the program text: a command's id, a group's.
    private static final Set<String> PREFIXES = Set.of("", "command.", "menu.");

    /// The beginning of a key whose end is the name of an enum's constant.
    private static final Pattern COMPOSED = Pattern.compile("Words\\.of\\(\\s*\"([a-z][a-z.-]*\\.)\"\\s*\\+");

    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z_]+)\\b");

    private static final Pattern SHOWN_LITERAL =
            Pattern.compile("(?:new Label|setText|setPromptText|new MenuItem|setAccessibleText|setTitle)\\(\"[^\"]+\"");

    @Test
    void no_word_is_missing() throws IOException {
        var missing = new TreeSet<>(found(ASKED));
        missing.removeAll(bundle());
        assertThat(missing).as("to be added to messages.properties").isEmpty();
    }

    @Test
    void no_word_is_unused() throws IOException {
        var literals = found(LITERAL);
        var composed = new TreeSet<String>();
        for (String prefix : found(COMPOSED)) {
            found(CONSTANT).forEach(name -> composed.add(prefix + name.toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        var unused = new TreeSet<String>();
        for (String key : bundle()) {
            boolean used =
                    PREFIXES.stream()
                                    .filter(key::startsWith)
                                    .map(prefix ->
                                            key.substring(prefix.length()).replaceFirst("^(undo|redo)\\.what$", "$1"))
                                    .anyMatch(literals::contains)
                            || composed.contains(key);
            if (!used) {
                unused.add(key);
            }
        }
        assertThat(unused).as("to be removed from messages.properties").isEmpty();
    }

    @Test
    void no_word_stands_in_the_program_text() throws IOException {
        assertThat(found(SHOWN_LITERAL, 0)).as("to be moved to messages.properties").isEmpty();
    }

    @Test
    void words_are_filled_in() {
        assertThat(Words.of("marks.count", 0)).isEqualTo("No annotations");
        assertThat(Words.of("marks.count", 1)).isEqualTo("One annotation");
        assertThat(Words.of("marks.count", 1200)).isEqualTo("1,200 annotations");
    }

    private static Set<String> bundle() {
        Enumeration<String> keys = ResourceBundle.getBundle("org.recto.ui.messages").getKeys();
        var found = new TreeSet<String>();
        keys.asIterator().forEachRemaining(found::add);
        return found;
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        return found(pattern, 1);
    }

    private static Set<String> found(Pattern pattern, int group) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(50);
            var found = new TreeSet<String>();
            for (Path source : sources) {
                found.addAll(
                        pattern.matcher(Files.readString(source))
                                .results()
                                .map(match -> match.group(group))
                                .collect(Collectors.toSet()));
            }
            return found;
        }
    }
}
