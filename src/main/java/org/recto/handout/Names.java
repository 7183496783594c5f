package org.recto.handout;

import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.text.Id;
import org.recto.text.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What people are called in a document or a table: by their names, or by pseudonyms that are the same in every
/// document made of the packet, and tell nothing of whoever does not have it.
public final class Names {

    /// Letters of a pseudonym before it must tell two people apart who would have the same one.
    private static final int LETTERS = 3;

    private final Map<Id<Annotator>, String> names = new HashMap<>();

    public Names(Contents contents, boolean pseudonyms) {
        var taken = new HashSet<String>();
        contents.annotators().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(person ->
                        names.put(
                                person.id(), pseudonyms ? pseudonym(contents, person, taken) : person.name().strip()));
    }

    /// Letters only: a digit could be taken for a count.
    private static String pseudonym(Contents contents, Annotator person, Set<String> taken) {
        var secret = contents.cover().id().value() + "/" + person.id().value();
        var digest = Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
        for (int length = LETTERS; ; length++) {
            var name = new StringBuilder("Reader ");
            for (int i = 0; i < length; i++) {
                name.append((char) ('A' + Integer.parseInt(digest, 2 * i, 2 * i + 2, 16) % 26));
            }
            if (taken.add(name.toString())) {
                return name.toString();
            }
        }
    }

    /// What a person is called; `?` if the packet does not know them.
    public String of(Id<Annotator> person) {
        return names.getOrDefault(person, "?");
    }
}
