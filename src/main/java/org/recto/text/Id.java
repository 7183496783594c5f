package org.recto.text;

import com.github.f4b6a3.uuid.UuidCreator;

/// The identity of one thing in a packet: a UUID of version 7 (RFC 9562) in its 36-character lower-case form.
///
/// It never changes: not by an edit, an export or a re-import. Version 7 begins with the time of creation, so ids sort
/// by age. The type parameter keeps the id of a theme from being taken for the id of an annotation.
///
/// @param <T> what the id identifies
/// @param value 36 characters; anything else is refused, since ids also arrive in files made by strangers
public record Id<T>(String value) implements Comparable<Id<?>> {

    private static final int LENGTH = 36;

    /// @throws IllegalArgumentException if the value is not a UUID in lower case
    public Id {
        if (!isUuid(value)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /// By hand, since opening a large packet asks this a hundred thousand times.
    private static boolean isUuid(String value) {
        if (value.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = value.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : (c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
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
