package org.recto.store;

import org.recto.text.Sha256;

/// A text with the digest that it had when it was written down.
///
/// @param sha256 as [Sha256] writes it
record Proof(String text, String sha256) {

    /// What a field is called that holds the digest of another, after the other's name.
    static final String SUFFIX = "_sha256";

    /// Refuses a text that is no longer what it was.
    ///
    /// @throws IllegalArgumentException if it is not
    void require() {
        require(text, sha256);
    }

    static void require(String text, String sha256) {
        if (!Sha256.of(text).equals(sha256)) {
            throw new IllegalArgumentException("no longer what was written down: " + text);
        }
    }
}
