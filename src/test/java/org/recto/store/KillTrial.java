package org.recto.store;

import org.recto.annotation.Annotation;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Kills a program again and again while it annotates, at a random moment each time, and looks what has become of the
/// packet. packaging/kill-test does it two hundred times.
final class KillTrial {

    /// What came of it.
    ///
    /// @param acknowledged how many annotations were told to be saved
    /// @param takenBack how often something half done had to be taken back
    /// @param faults a line for each thing that must not be
    record Outcome(int acknowledged, int takenBack, List<String> faults) {}

    private static final int RUNS_A_PACKET = 20;
    private static final int LONGEST_MILLIS = 400;

    private final Path folder;
    private final Random random;
    private final Set<String> saved = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private Path file;
    private int acknowledged;
    private int takenBack;

    /// A trial in an empty folder.
    ///
    /// @param seed chooses the moments; what the other program does by then is its own affair
    KillTrial(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
        this.file = folder;
    }

    /// Runs the trial by itself.
    ///
    /// @param args how often to kill
    public static void main(String[] args) throws Exception {
        int runs = Integer.parseInt(args[0]);
        long seed = System.nanoTime();
        var folder = Files.createTempDirectory("kill-test");
        var outcome = new KillTrial(folder, seed).run(runs);
        outcome.faults().forEach(System.out::println);
        System.out.printf(
                "{\"runs\": %d, \"acknowledged\": %d, \"takenBack\": %d, \"faults\": %d, \"seed\": %d}%n",
                runs, outcome.acknowledged(), outcome.takenBack(), outcome.faults().size(), seed);
        if (!outcome.faults().isEmpty()) {
            System.out.println("the packets are in " + folder);
            System.exit(1);
        }
        try (var files = Files.list(folder)) {
            for (Path left : files.toList()) {
                Files.delete(left);
            }
        }
        Files.delete(folder);
    }

    Outcome run(int runs) throws IOException, InterruptedException, Problem {
        for (int run = 0; run < runs; run++) {
            if (run % RUNS_A_PACKET == 0) {
                begin(run);
            }
            killOnce();
            look(run);
        }
        return new Outcome(acknowledged, takenBack, List.copyOf(faults));
    }

    private void begin(int run) throws Problem {
        file = folder.resolve("packet" + run + ".recto");
        saved.clear();
        try (var desk = Desk.create(file)) {
            desk.addReading("Essay A", "One 😀 two three. ".repeat(100).strip());
            desk.tag(0, "two", "Trust");
            desk.tag(0, "three", "Coercion");
        }
    }

    /// Half of the times it is killed soon after its start, when it opens the packet; else in the midst of its work.
    private void killOnce() throws IOException, InterruptedException {
        var scribe = Offspring.start(Scribe.class, file.toString());
        try (var said = scribe.inputReader()) {
            if (random.nextBoolean()) {
                Offspring.line(said);
                Offspring.line(said).lines().forEach(this::acknowledge);
            }
            scribe.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
            scribe.toHandle().destroyForcibly(); // the process itself would also close what it said last
            scribe.waitFor();
            said.lines().filter(line -> !line.equals(Scribe.OPEN)).forEach(this::acknowledge);
        }
    }

    private void acknowledge(String id) {
        saved.add(id);
        acknowledged++;
    }

    private void look(int run) throws IOException {
        takenBack += Files.exists(Connections.journal(file)) ? 1 : 0;
        try (var desk = Desk.open(file)) {
            desk.store().readOnly().ifPresent(why -> fault(run, "cannot be written: " + why.getMessage()));
            var missing = new HashSet<>(saved);
            desk.contents().annotations().stream().map(Annotation::id).map(Id::value).forEach(missing::remove);
            missing.forEach(id -> fault(run, "lost: " + id));
            desk.store().check().forEach(sentence -> fault(run, sentence));
            desk.tag(0, "One", "Run " + run);
        } catch (Problem problem) {
            fault(run, problem.getMessage());
        }
        try (var files = Files.list(folder)) {
            files.filter(left -> !left.toString().endsWith(".recto"))
                    .forEach(left -> fault(run, "left behind: " + left));
        }
    }

    private void fault(int run, String what) {
        faults.add("run " + run + ": " + what);
    }
}
