package org.recto.intake.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// How well bytes read as UTF-8.
///
/// @param wide how many well-formed characters of two bytes and more there are
/// @param broken how many bytes belong to no well-formed character
public record Utf8(int wide, int broken) {

    /// Text in any other encoding hardly ever has well-formed characters of several bytes by chance, so a text with
    /// many of them is UTF-8 even if some bytes of it were damaged on the way.
    private static final int WIDE_FOR_EACH_BROKEN = 4;

    /// Eight bytes at once: most texts are mostly ASCII.
    private static final int EIGHT = Long.BYTES;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    /// What an ASCII byte has not.
    private static final long HIGH_BITS = 0x8080808080808080L;

    public static Utf8 of(byte[] bytes) {
        int wide = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            while (i + EIGHT <= bytes.length && ((long) LONGS.get(bytes, i) & HIGH_BITS) == 0) {
                i += EIGHT;
            }
            if (i == bytes.length) {
                break;
            }
            int length = lengthAt(bytes, i);
            wide += length > 1 ? 1 : 0;
            broken += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return new Utf8(wide, broken);
    }

    /// As many well-formed characters as do not come about by chance, in whatever other encoding.
    private static final int CERTAIN = 8;

    /// Whether it can be nothing else, whatever a file says of itself.
    public boolean isCertain() {
        return broken == 0 && wide >= CERTAIN;
    }

    public boolean isMeant() {
        return broken == 0 || wide >= WIDE_FOR_EACH_BROKEN * broken;
    }

    /// The length of the well-formed character (Unicode 17, table 3-7) that starts here; 0 if none does.
    private static int lengthAt(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        boolean whole = lowest <= second && second <= highest;
        for (int i = 2; i < length; i++) {
            whole &= (bytes[at + i] & 0xC0) == 0x80;
        }
        return whole ? length : 0;
    }
}
