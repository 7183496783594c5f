package org.recto.intake.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The mark (U+FEFF) by which a file may say how it is encoded. It is no part of the text.
public enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE);

    private final Charset charset;

    ByteOrderMark(Charset charset) {
        this.charset = charset;
    }

    /// The mark that the bytes begin with.
    public static Optional<ByteOrderMark> of(byte[] bytes) {
        return Arrays.stream(values()).filter(mark -> mark.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        var mark = "\uFEFF".getBytes(charset);
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
