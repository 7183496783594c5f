package org.recto.text;

/// A picture that stands in a reading. Which words stand for it, a [Format] of the kind [FormatKind#PICTURE] says.
public final class Picture {

    private final String mediaType;
    private final byte[] bytes;
    private final String sha256;

    /// @param mediaType such as `image/png`
    /// @param bytes the file; kept as given, so not to be changed afterwards
    public Picture(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.sha256 = Sha256.of(bytes);
    }

    public String mediaType() {
        return mediaType;
    }

    /// The file itself; not copied, and not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    /// The digest of the bytes, by which formats refer to the picture.
    public String sha256() {
        return sha256;
    }
}
