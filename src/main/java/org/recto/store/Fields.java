package org.recto.store;

import org.jspecify.annotations.Nullable;
import org.recto.text.Id;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// The fields of one item as they were written down, in a row or in the history.
///
/// Whatever they hold that cannot be is an [IllegalArgumentException] or a [java.time.DateTimeException]: the file is
/// damaged, or was made by a stranger.
interface Fields {

    /// Whether there is such a field. A change that an older program wrote down lacks those that came later.
    boolean has(String name);

    /// A text, or null if the field is empty.
    @Nullable String textOrNull(String name) throws SQLException;

    /// A whole number.
    int number(String name) throws SQLException;

    /// The ids of the themes that go with an annotation.
    <T> List<Id<T>> themes() throws SQLException;

    default String text(String name) throws SQLException {
        var text = textOrNull(name);
        if (text == null) {
            throw new IllegalArgumentException("nothing in " + name);
        }
        return text;
    }

    /// A text whose digest stands beside it, in a field of its name and `_sha256`.
    default String proven(String name) throws SQLException {
        var text = text(name);
        Proof.require(text, text(name + Proof.SUFFIX));
        return text;
    }

    default <T> Id<T> id(String name) throws SQLException {
        return new Id<>(text(name));
    }

    default Instant time(String name) throws SQLException {
        return Times.parse(text(name));
    }

    default <E extends Enum<E>> E oneOf(Class<E> choices, String name) throws SQLException {
        return Enum.valueOf(choices, text(name));
    }
}
