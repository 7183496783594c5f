package org.recto.store;

import org.recto.annotation.Annotation;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Lets the system refuse, one after another, every call with which a program saves to a packet: once, and from then on
/// for ever. What the program says was saved must be there afterwards, and what it says was not must not be.
///
/// Needs `strace`; packaging/faults runs it.
final class FaultTrial {

    private static final List<String> CALLS =
            List.of(
                    "pwrite64:EIO",
                    "pwrite64:ENOSPC",
                    "fsync:EIO",
                    "fdatasync:EIO",
                    "unlink:EIO",
                    "openat:EIO",
                    "pread64:EIO");

    private static final int MOST = 200;

    private final Path folder;
    private final Path file;
    private final Path log;
    private final byte[] sound;
    private final List<String> faults = new ArrayList<>();
    private int runs;
    private int refusals;

    private FaultTrial(Path folder) throws Problem, IOException {
        this.folder = folder;
        this.file = folder.resolve("week3.recto");
        this.log = Files.createTempFile("strace", ".log");
        try (var desk = Desk.create(file)) {
            desk.addReading("Essay A", "One 😀 two three. ".repeat(100).strip());
            desk.tag(0, "two", "Trust");
        }
        this.sound = Files.readAllBytes(file);
    }

    /// Runs the trial.
    ///
    /// @param args which calls to refuse, such as `fsync:EIO`; all if there are none
    public static void main(String[] args) throws Exception {
        var trial = new FaultTrial(Files.createTempDirectory("fault-trial"));
        for (String call : args.length == 0 ? CALLS : List.of(args)) {
            trial.refuse(call, "");
            trial.refuse(call, "+");
        }
        trial.faults.forEach(System.out::println);
        System.out.printf(
                "{\"runs\": %d, \"refusals\": %d, \"faults\": %d}%n", trial.runs, trial.refusals, trial.faults.size());
        System.exit(trial.faults.isEmpty() ? 0 : 1);
    }

    /// Refuses the first such call, then the second, and so on until there are no more.
    private void refuse(String call, String lasting) throws IOException, InterruptedException {
        boolean wasRefused = true;
        for (int i = 1; i <= MOST && wasRefused; i++) {
            var what = call + ":" + i + lasting;
            reset();
            var said = run(call, i + lasting);
            wasRefused = Files.readString(log).contains("(INJECTED)");
            runs++;
            refusals += said.stream().anyMatch(line -> line.startsWith(Applicant.REFUSED)) ? 1 : 0;
            look(what, said);
        }
    }

    private void reset() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path left : files.toList()) {
                Files.delete(left);
            }
        }
        Files.write(file, sound);
    }

    private List<String> run(String refused, String when) throws IOException, InterruptedException {
        var call = refused.substring(0, refused.indexOf(':'));
        var error = refused.substring(refused.indexOf(':') + 1);
        var command = new ArrayList<>(List.of("strace", "-f", "--seccomp-bpf", "-qq", "-o", log.toString()));
        command.addAll(List.of("-e", "trace=" + call, "-e", "inject=" + call + ":error=" + error + ":when=" + when));
        command.addAll(
                List.of("-P", file.toString(), "-P", Connections.journal(file).toString(), "-P", folder.toString()));
        command.addAll(Offspring.command(Applicant.class, file.toString()));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = process.inputReader()) {
            var lines = said.lines().toList();
            process.waitFor();
            return lines;
        }
    }

    private void look(String what, List<String> said) throws IOException {
        if (!said.contains(Applicant.END)) {
            faults.add(what + ": the program did not end as it should: " + said);
        }
        try (var desk = Desk.open(file)) {
            var there = ids(desk);
            said.stream()
                    .filter(line -> line.startsWith(Applicant.SAVED))
                    .map(line -> line.substring(Applicant.SAVED.length()))
                    .filter(id -> !there.contains(id))
                    .forEach(id -> faults.add(what + ": lost " + id));
            said.stream()
                    .filter(line -> line.startsWith(Applicant.REFUSED))
                    .map(line -> line.substring(Applicant.REFUSED.length()))
                    .filter(there::contains)
                    .forEach(id -> faults.add(what + ": saved, though it said that it was not: " + id));
            desk.store().check().forEach(sentence -> faults.add(what + ": " + sentence));
            desk.store().readOnly().ifPresent(why -> faults.add(what + ": " + why.getMessage()));
            desk.mark(0, 0, 3);
        } catch (Problem problem) {
            faults.add(what + ": " + problem.getMessage());
        }
    }

    private static Set<String> ids(Desk desk) {
        return desk.contents().annotations().stream().map(Annotation::id).map(Id::value).collect(Collectors.toSet());
    }
}
