package org.recto.intake.child;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a child is started: the same Java with the same classes, but with bounds.
///
/// @param main the class whose `main` it runs
/// @param flags what Java is told
record Launch(String main, List<String> flags) {

    /// Of the parent's surroundings a child sees the locale, by which Java reads the class path, and where Windows is.
    private static final Set<String> KEPT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    private static final List<String> FLAGS =
            List.of(
                    // A file at its cap, five times; the pages of a large PDF need most. Memory that is not needed is
                    // never taken, so one size serves all formats.
                    "-Xmx512m",
                    "-XX:MaxDirectMemorySize=64m",
                    "-XX:+ExitOnOutOfMemoryError",
                    // Standard output belongs to the answers.
                    "-XX:+DisplayVMOutputToStderr",
                    "-Xlog:disable",
                    // No files beside the given one, not even for the JVM itself.
                    "-XX:-UsePerfData",
                    "-XX:-CreateCoredumpOnCrash",
                    // One thread parses; a collector with threads of its own starts later and gains nothing.
                    "-XX:+UseSerialGC",
                    "-Djava.awt.headless=true");

    /// The program's own child.
    static Launch ofProgram() {
        return new Launch(ChildMain.class.getName(), FLAGS);
    }

    /// The command, to be run in a folder of the child's own, which is its home and its place for temporary files, too.
    List<String> command(Path folder) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Duser.home=" + folder);
        command.add("-cp");
        command.add(classPath());
        command.add(main);
        return command;
    }

    /// The program's class path; from a folder of its own the child would not find what is named relatively.
    private static String classPath() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Starts a child.
    ///
    /// @throws IOException if there is no Java, no memory, or no place for temporary files
    Child start() throws IOException {
        var folder = Files.createTempDirectory("recto-");
        var builder = new ProcessBuilder(command(folder)).directory(folder.toFile());
        builder.environment().keySet().retainAll(KEPT);
        try {
            return new Child(builder.start(), folder);
        } catch (IOException e) {
            Files.delete(folder);
            throw e;
        }
    }
}
