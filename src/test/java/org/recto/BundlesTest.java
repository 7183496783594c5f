package org.recto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// That the sentences outside the window, too, are all there and all used.
class BundlesTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
    private static final Pattern PART = Pattern.compile("\"([a-z.-]+)\"");
    private static final Pattern PROBLEM =
            Pattern.compile("Problem\\s*\\.(?:input|access|usage)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void no_sentence_of_a_problem_is_missing() throws IOException {
        var missing = found(PROBLEM);
        assertThat(missing).hasSizeGreaterThan(20);
        missing.removeAll(keys("org.recto.problems"));
        assertThat(missing).as("to be added to problems.properties").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.recto.problems", "org.recto.intake.notices"})
    void no_sentence_is_unused(String bundle) throws IOException {
        var unused = keys(bundle);
        assertThat(unused).isNotEmpty();
        unused.removeAll(found(LITERAL));
        var parts = found(PART);
        unused.removeIf(key -> parts.containsAll(parts(key)));
        assertThat(unused).as("to be removed from " + bundle).isEmpty();
    }

    /// The parts of a key that is put together in the program text, such as `find.`, `theme` and `.none`.
    private static List<String> parts(String key) {
        var names = key.split("\\.", -1);
        return names.length == 3 ? List.of(names[0] + ".", names[1], "." + names[2]) : List.of(key);
    }

    private static Set<String> keys(String bundle) {
        return new TreeSet<>(ResourceBundle.getBundle(bundle).keySet());
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var found = new TreeSet<String>();
            for (Path source : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(source)).results().forEach(match -> found.add(match.group(1)));
            }
            return found;
        }
    }
}
