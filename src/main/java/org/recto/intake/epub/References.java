package org.recto.intake.epub;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The names of the places within a book's files that links lead to, wherever they stand: notes have often a file of
/// their own.
final class References {

    /// UTF-16 units of an address with such a name.
    private static final int LONGEST = 300;

    private References() {}

    /// @param files in an encoding of which ASCII is part
    static Set<String> in(List<byte[]> files) {
        var names = new HashSet<String>();
        for (byte[] file : files) {
            var text = new String(file, StandardCharsets.UTF_8);
            for (int at = text.indexOf("href="); at >= 0; at = text.indexOf("href=", at + 5)) {
                char quote = at + 5 < text.length() ? text.charAt(at + 5) : ' ';
                int end = quote == '"' || quote == '\'' ? text.indexOf(quote, at + 6) : -1;
                if (end > 0 && end - at < LONGEST) {
                    int hash = text.lastIndexOf('#', end);
                    if (hash > at + 5) {
                        names.add(text.substring(hash + 1, end));
                    }
                }
            }
        }
        return names;
    }
}
