package org.recto.intake.docx;

import org.recto.intake.format.Caps;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/// The links that are open where the document is being read. Those that lead into the document, or to a program, are
/// none.
final class Addresses {

    private static final Pattern WEB = Pattern.compile("(https?|mailto):\\S+", Pattern.CASE_INSENSITIVE);

    private final Deque<String> open = new ArrayDeque<>();

    /// UTF-16 units of all addresses so far.
    private long all;

    void open(String target) {
        open.push(target);
    }

    void close() {
        open.poll();
    }

    /// Where words lead that are read here.
    ///
    /// @param field where the field leads that they came of, or empty
    String target(String field) {
        var target = open.isEmpty() || open.peek().isEmpty() ? field : open.peek();
        if (target.length() > Caps.LINK || !WEB.matcher(target).matches()) {
            return "";
        }
        all += target.length();
        return all > Caps.LINKS ? "" : target;
    }
}
