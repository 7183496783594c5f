package org.recto.intake.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// UTF-16, known by its zeros where it has no byte order mark: in nearly every text some characters, if only the spaces
/// and line ends, are below U+0100, and the zeros of all of them fall on bytes of the same parity.
public final class Utf16 {

    /// As much of a file as is looked at, in bytes.
    private static final int SAMPLE = 1 << 16;

    /// The share of its characters that must be such as texts are made of.
    private static final double PLAUSIBLE = 0.95;

    /// The share of zeros in the UTF-16 of Latin text. Stray zeros in a text of single bytes are far fewer.
    private static final double IN_LATIN = 0.5;

    private Utf16() {}

    /// The order of the bytes, if they are UTF-16.
    public static Optional<ByteOrder> of(byte[] bytes) {
        int zeroFirst = 0;
        int zeroSecond = 0;
        int end = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < end; i += 2) {
            zeroFirst += bytes[i] == 0 ? 1 : 0;
            zeroSecond += bytes[i + 1] == 0 ? 1 : 0;
        }
        int zeros = Math.max(zeroFirst, zeroSecond);
        if (zeroFirst == zeroSecond || (looksLatin(bytes, end) && zeros < IN_LATIN * end / 2)) {
            return Optional.empty();
        }
        var order = zeroFirst > zeroSecond ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        return isPlausible(units(bytes, end, order)) ? Optional.of(order) : Optional.empty();
    }

    /// Whether the bytes that are not zero are nearly all letters and marks of ASCII, which those of other scripts in
    /// UTF-16 are not.
    private static boolean looksLatin(byte[] bytes, int end) {
        int ascii = 0;
        int other = 0;
        for (int i = 0; i < end; i++) {
            ascii += bytes[i] >= ' ' ? 1 : 0;
            other += bytes[i] < ' ' && bytes[i] != 0 ? 1 : 0;
        }
        return ascii >= 4 * other;
    }

    private static boolean isPlausible(CharSequence text) {
        long plausible = text.codePoints().filter(Utf16::isOfTexts).count();
        return plausible >= PLAUSIBLE * text.codePoints().count();
    }

    private static boolean isOfTexts(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t' || c == '\f';
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
            default -> c != 0xFFFD;
        };
    }

    /// The units that bytes stand for, halves of pairs and all; a last odd byte is left out. (Java's own decoder drops
    /// the good character after a lost half.)
    public static CharSequence units(byte[] bytes, int end, ByteOrder order) {
        return ByteBuffer.wrap(bytes, 0, end & ~1).order(order).asCharBuffer();
    }
}
