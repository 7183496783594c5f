package org.recto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What the sources themselves must be like, beyond what the compiler and the formatter see.
class SourceRulesTest {

    private static final Path SOURCES = Path.of("src");

    private static final int LONGEST = 400;

    /// Written in two pieces so that this file does not find itself.
    private static final Pattern LEFT_UNDONE = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled");

    private static final Pattern SLEEP = Pattern.compile("Thread\\.sle" + "ep|TimeUnit\\.[A-Z]+\\.sle" + "ep");

    @Test
    void no_source_file_is_longer_than_400_lines() throws IOException {
        assertThat(sourcesWhere(text -> text.lines().count() > LONGEST))
                .as("a class this long holds more than one idea: split it")
                .isEmpty();
    }

    @Test
    void every_source_file_is_formatted() {
        assertThat(read(Path.of("target/unformatted")).lines())
                .as("not formatted; this formats them: mvn -q -Pformat")
                .isEmpty();
    }

    @Test
    void nothing_is_left_undone() throws IOException {
        assertThat(sourcesWhere(text -> LEFT_UNDONE.matcher(text).find()))
                .as("do it now, or file it; a switched-off test or a note to oneself is neither")
                .isEmpty();
    }

    @Test
    void nobody_sleeps() throws IOException {
        assertThat(sourcesWhere(text -> SLEEP.matcher(text).find()))
                .as("sleeping is a guess at how long something takes; wait for the thing itself")
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is_and_is_null_marked() throws IOException {
        try (var folders = Files.walk(SOURCES.resolve("main/java/org/recto"))) {
            var unmarked =
                    folders.filter(Files::isDirectory)
                            .filter(SourceRulesTest::holdsClasses)
                            .map(folder -> folder.resolve("package-info.java"))
                            .filter(info -> !Files.exists(info) || !read(info).matches("(?s)///.*@NullMarked.*"))
                            .toList();
            assertThat(unmarked)
                    .as("a sentence in /// and @NullMarked, without which the null checker is blind there")
                    .isEmpty();
        }
    }

    private static List<Path> sourcesWhere(Predicate<String> wrong) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).as("sources below %s", SOURCES.toAbsolutePath()).isNotEmpty();
            return sources.stream().filter(file -> wrong.test(read(file))).toList();
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
