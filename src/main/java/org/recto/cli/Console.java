package org.recto.cli;

import org.recto.text.Problem;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// What a command prints: results on one stream, everything else on the other, both in UTF-8 whatever the locale is.
final class Console {

    /// What could move a terminal's cursor or change its colours.
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private final Pipe output;
    private final PrintWriter out;
    private final PrintWriter err;

    Console(OutputStream out, OutputStream err) {
        this.output = new Pipe(out);
        this.out = new PrintWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(new Pipe(err), StandardCharsets.UTF_8));
    }

    /// Prints a line of a result for people.
    void line(String line) {
        out.print(shown(line));
        out.print('\n');
    }

    /// Tells something that is not the result.
    void tell(String sentence) {
        err.print(shown(sentence));
        err.print('\n');
        err.flush();
    }

    private static String shown(String words) {
        return CONTROL.matcher(words).replaceAll("\uFFFD");
    }

    /// Where a result goes byte for byte.
    PrintWriter out() {
        return out;
    }

    /// Where a file goes that is printed instead of being saved.
    OutputStream bytes() {
        out.flush();
        return output;
    }

    PrintWriter err() {
        return err;
    }

    /// Hands over all that was printed.
    ///
    /// @throws Problem if it could not be written, to a full disk for example
    void flush() throws Problem {
        err.flush();
        out.flush();
        var failure = output.failure();
        if (failure != null) {
            throw Problem.access("cli.output").causedBy(failure);
        }
    }
}
