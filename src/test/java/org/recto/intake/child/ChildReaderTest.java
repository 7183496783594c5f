package org.recto.intake.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.intake.Intake;
import org.recto.intake.format.Taken;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

@Timeout(60)
class ChildReaderTest {

    /// Small, so that it is soon full; and cheap to start.
    private static final List<String> FLAGS =
            List.of(
                    "-Xmx48m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:+DisplayVMOutputToStderr");

    private static final Duration LONG = Duration.ofSeconds(50);

    private final List<ChildReader> readers = new ArrayList<>();
    private final List<ProcessHandle> others = ProcessHandle.current().children().toList();

    @AfterEach
    void close() {
        readers.forEach(ChildReader::close);
    }

    private ChildReader reader(Class<?> main, Duration limit) {
        var reader = new ChildReader(new Launch(main.getName(), FLAGS), limit);
        readers.add(reader);
        return reader;
    }

    private ChildReader hostile() {
        return reader(HostileChild.class, LONG);
    }

    private static Taken take(ChildReader reader, String name) throws Problem {
        return new Intake(reader).take(name, "Some words.".getBytes(UTF_8), Progress.NONE);
    }

    private static String pid(ChildReader reader) throws Problem {
        return take(reader, "pid").text().text();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
            String key, ChildReader reader, String name) {
        return assertThatThrownBy(() -> take(reader, name))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.key()).isEqualTo(key))
                .hasMessageContaining(name)
                .hasMessageMatching("[^\n]+[.]");
    }

    private static void assertReadsOn(ChildReader reader) throws Problem {
        assertThat(take(reader, "essay.txt").text().text()).isEqualTo("Some words.");
    }

    @Test
    void a_file_that_never_ends_is_left_when_the_time_is_over() throws Problem {
        var reader = reader(HostileChild.class, Duration.ofSeconds(2));

        assertRefused("intake.slow", reader, "hang").hasMessageContaining("2 seconds");
        assertRefused("intake.slow", reader, "progress");
        assertReadsOn(reader);
    }

    @Test
    void a_file_that_fills_the_memory_is_refused() throws Problem {
        var reader = hostile();

        assertRefused("intake.memory", reader, "memory");
        assertReadsOn(reader);
    }

    @Test
    void a_file_that_is_nested_too_deeply_is_refused() throws Problem {
        var reader = hostile();

        assertRefused("intake.deep", reader, "deep");
        assertReadsOn(reader);
    }

    @Test
    void a_file_that_breaks_its_reader_is_refused_and_the_log_can_tell_how() throws Problem {
        var reader = hostile();

        assertRefused("intake.crashed", reader, "throw").rootCause().hasMessageContaining("broken by the file");
        assertRefused("intake.crashed", reader, "exit");
        assertReadsOn(reader);
    }

    @Test
    void what_a_reader_prints_is_no_answer() throws Problem {
        var reader = hostile();

        assertThat(take(reader, "print").text().text()).isEqualTo("Some words.");
        assertThat(take(reader, "noise").text().text()).isEqualTo("Some words.");
    }

    @Test
    void a_child_that_read_well_reads_the_next_file() throws Problem {
        var reader = hostile();
        var first = pid(reader);

        assertReadsOn(reader);
        assertThat(pid(reader)).isEqualTo(first);
    }

    @Test
    void a_child_that_refused_a_file_reads_the_next() throws Problem {
        var reader = hostile();
        var first = pid(reader);

        assertThatThrownBy(() -> new Intake(reader).take("a.txt", new byte[100], Progress.NONE))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.key()).isEqualTo("intake.binary"))
                .hasMessageContaining("a.txt");
        assertThat(pid(reader)).isEqualTo(first);
    }

    @Test
    void a_child_that_is_started_ahead_is_the_one_that_reads() throws Problem {
        var reader = hostile();
        reader.getReady();
        var ahead = children();

        assertThat(ahead).hasSize(1);
        assertThat(pid(reader)).isEqualTo(Long.toString(ahead.getFirst().pid()));
    }

    @Test
    void a_child_that_died_while_it_waited_is_replaced() throws Exception {
        var reader = hostile();
        reader.getReady();
        var ahead = children().getFirst();
        ahead.destroyForcibly();
        ahead.onExit().get(10, TimeUnit.SECONDS);

        assertReadsOn(reader);
    }

    @Test
    void cancelling_kills_it_at_once() throws Exception {
        var reader = hostile();
        var killed = new ArrayList<ProcessHandle>();
        var since = new long[1];

        assertThatThrownBy(() ->
                        new Intake(reader)
                                .take(
                                        "hang",
                                        new byte[1],
                                        fraction -> {
                                            if (fraction >= 0.5) {
                                                since[0] = System.nanoTime();
                                                killed.addAll(children());
                                            }
                                            return fraction < 0.5;
                                        }))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("intake.cancelled"));

        assertThat(Duration.ofNanos(System.nanoTime() - since[0])).isLessThan(Duration.ofSeconds(1));
        assertThat(killed).hasSize(1).noneMatch(ProcessHandle::isAlive);
        assertReadsOn(reader);
    }

    @Test
    void it_is_given_nothing_but_the_file_and_an_empty_folder_of_its_own() throws Problem {
        var reader = hostile();
        var told = take(reader, "surroundings").text().text().lines().toList();
        var folder = Path.of(told.get(1));

        assertThat(told.get(0).split(" ", -1)).isSubsetOf("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot", "");
        assertThat(told.get(2)).isEqualTo("[]");
        assertThat(folder.getParent()).isEqualTo(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath());
        assertThat(folder).exists();

        reader.close();
        assertThat(folder).doesNotExist();
        assertThat(children()).isEmpty();
    }

    @Test
    void closed_it_reads_nothing_more() {
        var reader = hostile();
        reader.close();

        assertRefused("intake.cancelled", reader, "essay.txt");
        reader.getReady();
        assertThat(children()).isEmpty();
    }

    @Test
    void where_no_process_can_be_started_it_says_so() {
        var home = System.getProperty("java.home");
        System.setProperty("java.home", home + "/nowhere");
        try {
            assertRefused("intake.child", hostile(), "essay.txt");
        } finally {
            System.setProperty("java.home", home);
        }
    }

    @Test
    void it_ends_when_its_parent_is_killed() throws Exception {
        var parent =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ParentTrial.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var out = new BufferedReader(new InputStreamReader(parent.getInputStream(), UTF_8))) {
            var child = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
            assertThat(child.isAlive()).isTrue();

            parent.destroyForcibly();

            assertThat(child.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"told, garbage", "endless, '[\"failed\",\"a'"})
    void a_child_that_says_what_no_sound_one_says_is_not_believed(String name, String answer) {
        assertThatThrownBy(() ->
                        new Intake(reader(LyingChild.class, LONG)).take(name, answer.getBytes(UTF_8), Progress.NONE))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("intake.crashed"));
    }

    @Test
    void the_program_s_own_child_reads_a_file_from_a_disk() throws Exception {
        var file = Files.writeString(Files.createTempFile("essay", ".md"), "# Ferries\n\nThey cross.");
        try (var reader = new ChildReader()) {
            assertThat(new Intake(reader).take(file, Progress.NONE).details().title()).isEqualTo("Ferries");
        }
        Files.delete(file);
    }

    private List<ProcessHandle> children() {
        return ProcessHandle.current().children().filter(child -> !others.contains(child)).toList();
    }
}
