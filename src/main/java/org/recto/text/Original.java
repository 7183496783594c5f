package org.recto.text;

/// The file that a reading was taken from, kept byte for byte so that a better importer can read it again.
///
/// @param fileName its name without folders; a label only, never a path to write to
/// @param mediaType such as `text/plain`
/// @param bytes the file; not copied, and not to be changed
public record Original(String fileName, String mediaType, byte[] bytes) {

    /// The digest of the bytes, by which the same file is recognised.
    public String sha256() {
        return Sha256.of(bytes);
    }
}
