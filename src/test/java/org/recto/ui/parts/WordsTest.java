package org.recto.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// That every word on the screen is in the bundle, and the bundle has no word that is nowhere on the screen.
class WordsTest {

    private static final Path PROGRAM = Path.of("src/main/java/org/recto");
    private static final Path SOURCES = PROGRAM.resolve("ui");
    private static final Pattern ASKED = Pattern.compile("Words\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");

    /// The prefixes that are put before a name in the program text: a command's id, a group's.
    private static final Set<String> PREFIXES = Set.of("", "command.", "menu.");

    /// The beginning of a key whose end is the name of an enum's constant.
    private static final Pattern COMPOSED =
            Pattern.compile("Words\\.(?:of\\(\\s*\"([a-z][a-z.-]*)\\.\"\\s*\\+|choices\\(\\s*\"([a-z.-]+)\")");

    /// The end of a key whose beginning a pane is given.
    private static final Pattern ENDING = Pattern.compile("Words\\.of\\(key \\+ \"(\\.[a-z-]+)\"");

    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z0-9_]+)\\b");

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
        var constants = found(CONSTANT, PROGRAM);
        for (String prefix : found(COMPOSED)) {
            constants.forEach(name -> composed.add(prefix + "." + name.toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        for (String ending : found(ENDING)) {
            literals.forEach(key -> composed.add(key + ending));
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
        assertThat(found(SHOWN_LITERAL)).as("to be moved to messages.properties").isEmpty();
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
        return found(pattern, SOURCES);
    }

    /// The first group of each match that took part, or the whole match of a pattern without groups.
    private static Set<String> found(Pattern pattern, Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(50);
            var found = new TreeSet<String>();
            for (Path source : sources) {
                found.addAll(
                        pattern.matcher(Files.readString(source))
                                .results()
                                .map(WordsTest::said)
                                .collect(Collectors.toSet()));
            }
            return found;
        }
    }

    private static String said(MatchResult match) {
        return IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(match::group);
    }
}
