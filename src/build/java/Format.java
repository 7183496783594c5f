import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Formats the Java sources below a folder, or lists those that are not formatted.
///
/// Maven starts it from its source, on the project's own JDK: the formatter has to understand the Java that it formats,
/// and the JDK that runs Maven may be older than that.
final class Format {

    private static final String[] STYLE = {"--aosp", "--max-line-length", "120", "--skip-reflowing-long-strings"};

    private Format() {}

    /// @param args the folder, and the file to write the list to; without it, the sources are formatted
    public static void main(String[] args) throws IOException {
        try (var files = Files.walk(Path.of(args[0]))) {
            var sources = files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted();
            if (args.length == 1) {
                System.exit(format(System.out, Stream.of("--replace"), sources));
            }
            Files.createDirectories(Path.of(args[1]).toAbsolutePath().getParent());
            try (var list = new PrintStream(args[1])) {
                System.exit(format(list, Stream.of("--dry-run"), sources));
            }
        }
    }

    private static int format(PrintStream out, Stream<String> mode, Stream<String> sources) {
        var words = Stream.of(Stream.of(STYLE), mode, sources).flatMap(part -> part).toArray(String[]::new);
        var formatter = ToolProvider.findFirst("google-java-format").orElseThrow();
        return formatter.run(out, System.err, words);
    }
}
