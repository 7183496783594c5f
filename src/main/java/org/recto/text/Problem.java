package org.recto.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/// What a person did could not be done, said in one plain sentence: what, where, and what to do about it. Nothing has
/// been changed.
///
/// All the sentences stand in `org/recto/problems.properties`, under keys that begin with the room they come from.
public final class Problem extends Exception {

    /// Whose matter it is; the command line's exit code follows from it.
    public enum Kind {
        /// The file or words given cannot be used.
        INPUT,
        /// Something could not be read or written: the disk, its rights, another program.
        ACCESS
    }

    private static final long serialVersionUID = 1;

    private static final Messages MESSAGES = new Messages("org.recto.problems");

    private final Kind kind;
    private final String key;
    private final transient List<Object> arguments;

    private Problem(Kind kind, String key, Object[] arguments) {
        super(MESSAGES.of(key, arguments));
        this.kind = kind;
        this.key = key;
        this.arguments = Collections.unmodifiableList(Arrays.asList(arguments.clone()));
    }

    /// The input cannot be used.
    public static Problem input(String key, Object... arguments) {
        return new Problem(Kind.INPUT, key, arguments);
    }

    /// Something could not be read or written.
    public static Problem access(String key, Object... arguments) {
        return new Problem(Kind.ACCESS, key, arguments);
    }

    /// The same problem with what lay behind it, for a developer's eyes; the sentence does not change.
    public Problem causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    /// The sentence.
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage(), "a problem is a sentence");
    }

    public Kind kind() {
        return kind;
    }

    /// The sentence's key, by which tests and callers tell problems apart.
    public String key() {
        return key;
    }

    /// What the sentence is about, as it was given: for whoever hands the problem on to another process.
    public List<Object> arguments() {
        return arguments;
    }
}
