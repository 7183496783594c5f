package org.recto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Runs several command lines in one process. The JVM keeps what it learns about classes in one run only
/// (`-XX:AOTCacheOutput`, docs/decisions/0015), so whoever builds the program lets it go through all of a kind once.
final class Rehearsal {

    /// Ends a command line.
    private static final String THEN = "then";

    private Rehearsal() {}

    /// Runs them in turn, and ends with the exit code of the first that fails.
    ///
    /// @param args command lines, the word `then` between them
    public static void main(String[] args) {
        int code = 0;
        for (List<String> line : lines(args)) {
            code = code == 0 ? Main.run(line.toArray(String[]::new)) : code;
        }
        System.exit(code);
    }

    static List<List<String>> lines(String... args) {
        var lines = new ArrayList<List<String>>();
        var rest = Arrays.asList(args);
        for (int end = rest.indexOf(THEN); end >= 0; end = rest.indexOf(THEN)) {
            lines.add(rest.subList(0, end));
            rest = rest.subList(end + 1, rest.size());
        }
        lines.add(rest);
        return lines;
    }
}
