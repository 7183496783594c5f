package org.recto.intake.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Optional;

/// UTF-32, which is known by itself: of the four bytes of a character the first is always zero, and the second nearly
/// so.
public final class Utf32 {

    /// As much of a file as is looked at, in bytes.
    private static final int SAMPLE = 1 << 14;

    private static final int LAST = 0x10FFFF;

    private Utf32() {}

    /// The character set with the right order of bytes, if they are UTF-32.
    public static Optional<Charset> of(byte[] bytes) {
        if (bytes.length < 8 || bytes.length % 4 != 0) {
            return Optional.empty();
        }
        if (is(bytes, ByteOrder.BIG_ENDIAN)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        return is(bytes, ByteOrder.LITTLE_ENDIAN) ? Optional.of(Charset.forName("UTF-32LE")) : Optional.empty();
    }

    private static boolean is(byte[] bytes, ByteOrder order) {
        var units = ByteBuffer.wrap(bytes, 0, Math.min(SAMPLE, bytes.length)).order(order).asIntBuffer();
        int letters = 0;
        while (units.hasRemaining()) {
            int c = units.get();
            if (c <= 0 || c > LAST) {
                return false;
            }
            letters += c < 0x3000 ? 1 : 0;
        }
        return letters > 0;
    }
}
