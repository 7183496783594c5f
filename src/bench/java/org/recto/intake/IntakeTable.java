package org.recto.intake;

import org.recto.intake.child.ChildReader;
import org.recto.intake.format.Taken;
import org.recto.text.Problem;
import org.recto.text.Progress;
import org.recto.text.Words;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Has all files of a folder read as the program would, and prints how it went with each. With a manifest it says, too,
/// whether it went as was to be expected, and ends with 1 if not.
public final class IntakeTable {

    private static final int SHOWN = 60;

    /// How a file may come out so that an expectation is met. Whatever is expected, nothing may break or hang.
    private static final Map<String, Set<String>> MET =
            Map.of(
                    "ok", Set.of("taken"),
                    "bad", Set.of("refused"),
                    "hostile", Set.of("taken", "refused", "slow", "memory", "deep"),
                    "any", Set.of("taken", "refused"));

    private final PrintStream out;
    private final Intake intake;
    private final Map<String, String> expected;
    private final Map<String, Integer> totals = new TreeMap<>();
    private int missed;

    private IntakeTable(PrintStream out, Intake intake, Map<String, String> expected) {
        this.out = out;
        this.intake = intake;
        this.expected = expected;
    }

    /// Prints the table.
    ///
    /// @param args the folder, and the manifest if there is one: lines of values that tabs part, `file` and `expected`
    ///   among those that the first line names, files named from the folder
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var expected = args.length > 1 ? manifest(Path.of(args[1])) : Map.<String, String>of();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean isMet;
        try (var reader = new ChildReader()) {
            isMet = new IntakeTable(out, new Intake(reader), expected).print(folder);
        }
        System.exit(isMet ? 0 : 1);
    }

    private static Map<String, String> manifest(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var names = List.of(lines.getFirst().split("\t", -1));
        var expected = new TreeMap<String, String>();
        for (String line : lines.subList(1, lines.size())) {
            var values = line.split("\t", -1);
            if (values.length >= names.size()) {
                expected.put(values[names.indexOf("file")], values[names.indexOf("expected")]);
            }
        }
        return expected;
    }

    private boolean print(Path folder) throws IOException {
        out.println("as expected\tfile\tformat\toutcome\tseconds\twords\tblocks\tfirst words, or why not");
        for (String name : files(folder)) {
            print(name, folder.resolve(name));
        }
        out.println();
        totals.forEach((outcome, count) -> out.println(outcome + "\t" + count));
        for (String fault : List.of("crashed", "slow")) {
            out.println(fault + " at all\t" + totals.getOrDefault(fault, 0));
        }
        if (!expected.isEmpty()) {
            out.println("not as expected\t" + missed);
        }
        return missed == 0;
    }

    /// Those of the manifest, or else all.
    private List<String> files(Path folder) throws IOException {
        if (!expected.isEmpty()) {
            return List.copyOf(expected.keySet());
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    private void print(String name, Path file) {
        long since = System.nanoTime();
        var columns = new ArrayList<String>();
        String outcome;
        try {
            var taken = intake.take(file, Progress.NONE);
            outcome = "taken";
            columns.addAll(told(taken));
        } catch (Problem problem) {
            outcome = outcome(problem);
            columns.addAll(List.of("", "", problem.getMessage()));
        }
        double seconds = Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
        totals.merge(outcome, 1, Integer::sum);
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        out.println(
                String.join(
                        "\t",
                        judged(name, outcome),
                        name,
                        ending,
                        outcome,
                        String.format(Locale.ROOT, "%.2f", seconds),
                        String.join("\t", columns)));
    }

    private String judged(String name, String outcome) {
        var wanted = expected.get(name);
        if (wanted == null) {
            return "";
        }
        boolean isMet = MET.getOrDefault(wanted, Set.of()).contains(outcome);
        missed += isMet ? 0 : 1;
        return (isMet ? "" : "NO, ") + wanted;
    }

    private static List<String> told(Taken taken) {
        var text = taken.text();
        var first = text.text().replaceAll("\\s+", " ");
        int end = first.offsetByCodePoints(0, Math.min(SHOWN, first.codePointCount(0, first.length())));
        return List.of(
                Integer.toString(Words.count(text.text())),
                Integer.toString(text.blocks().size()),
                "“" + taken.details().title() + "” " + first.substring(0, end));
    }

    private static String outcome(Problem problem) {
        return switch (problem.key()) {
            case "intake.slow" -> "slow";
            case "intake.memory" -> "memory";
            case "intake.deep" -> "deep";
            case "intake.crashed", "intake.child" -> "crashed";
            default -> "refused";
        };
    }
}
