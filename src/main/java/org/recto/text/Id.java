package org.recto.text;

import com.github.f4b6a3.uuid.UuidCreator;

import java.util.regex.Pattern;

/// The identity of one thing in a packet: a UUID of version 7 (RFC 9562) in its 36-character lower-case form.
///
/// It never changes: not by an edit, an export or a re-import. Version 7 begins with the time of creation, so ids sort
/// by age. The type parameter keeps the id of a theme from being taken for the id of an annotation.
///
/// @param <T> what the id identifies
/// @param value 36 characters; anything else is refused, since ids also arrive in files made by strangers
public record Id<T>(String value) implements Comparable<Id<?>> {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// @throws IllegalArgumentException if the value is not a UUID in lower case
    public Id {
        if (!UUID.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /// A new id that nothing else has.
    public static <T> Id<T> fresh() {
        return new Id<>(UuidCreator.getTimeOrderedEpoch().toString());
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
