package org.recto.handout;

import org.recto.text.Messages;

/// The words of a document that are no reader's: titles of its parts, labels. All of them stand in
/// `org.recto.handout.wording.properties`.
public final class Wording {

    private static final Messages MESSAGES = new Messages("org.recto.handout.wording");

    private Wording() {}

    /// The words of a key, filled in.
    ///
    /// @param arguments for `{0}`, `{1}`, ...
    /// @throws java.util.MissingResourceException if there is no such key
    public static String of(String key, Object... arguments) {
        return MESSAGES.of(key, arguments);
    }
}
