package org.recto.enclosure;

import org.recto.text.Id;

import java.util.HashSet;
import java.util.List;

/// What has to be true of what strangers enclose.
final class Check {

    /// UTF-16 units of words that are neither text nor note.
    private static final int WORDS = 10_000;

    private static final int NOTE = 1_000_000;

    private Check() {}

    static void index(int index, int size) {
        that(0 <= index && index < size, "index");
    }

    static void unlike(List<String> names) {
        that(new HashSet<>(names).size() == names.size(), "twice");
    }

    static <T> Id<T> id(String id) {
        return new Id<>(id);
    }

    static void name(String name) {
        that(!name.isBlank(), "name");
        words(name);
    }

    static void words(String words) {
        that(words.length() <= WORDS, "words");
    }

    static void note(String note) {
        that(note.length() <= NOTE, "note");
    }

    /// @throws IllegalArgumentException if it is not so
    static void that(boolean sound, String what) {
        if (!sound) {
            throw new IllegalArgumentException("not an enclosure: " + what);
        }
    }
}
