package org.recto.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts classes as programs of their own, with this one's Java and class path.
final class Offspring {

    private Offspring() {}

    static Process start(Class<?> main, String... arguments) throws IOException {
        return new ProcessBuilder(command(main, arguments)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /// The words that start it.
    static List<String> command(Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-XX:TieredStopAtLevel=1");
        var natives = System.getProperty("org.sqlite.lib.path");
        if (natives != null) {
            command.add("-Dorg.sqlite.lib.path=" + Path.of(natives).toAbsolutePath());
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /// The next line that it says; waits for it.
    ///
    /// @throws IOException if it has ended
    static String line(BufferedReader said) throws IOException {
        var line = said.readLine();
        if (line == null) {
            throw new IOException("the program has ended");
        }
        return line;
    }
}
