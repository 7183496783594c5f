package org.recto.text;

/// The file that a reading was taken from, kept byte for byte so that a better importer can read it again.
public final class Original {

    private final String fileName;
    private final String mediaType;
    private final byte[] bytes;

    /// @param fileName its name without folders; a label only, never a path to write to
    /// @param mediaType such as `text/plain`
    /// @param bytes the file; kept as given, so not to be changed afterwards
    public Original(String fileName, String mediaType, byte[] bytes) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /// The file itself; not copied, and not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    /// The digest of the bytes, by which the same file is recognised.
    public String sha256() {
        return Sha256.of(bytes);
    }
}
