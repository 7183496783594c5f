package org.recto.intake.format;

/// Tells bytes that are no text at all: pictures, programs, archives.
public final class Binary {

    /// As much of a file as is looked at, in bytes.
    private static final int SAMPLE = 1 << 16;

    /// The share of control characters that a text in any encoding may have. Real texts have none or, from old
    /// programs, a few; compressed or compiled bytes have one in ten and more.
    private static final double CONTROLS = 0.05;

    /// The same if all the rest is well-formed UTF-8, which nothing but a text is: then they are damage.
    private static final double CONTROLS_IN_UTF8 = 0.3;

    private Binary() {}

    public static boolean is(byte[] bytes) {
        if (ByteOrderMark.of(bytes).isPresent() || Utf16.of(bytes).isPresent() || Utf32.of(bytes).isPresent()) {
            return false;
        }
        int size = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < size; i++) {
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        return controls > size * CONTROLS && (controls > size * CONTROLS_IN_UTF8 || !Utf8.of(bytes).isMeant());
    }

    private static boolean isControl(byte b) {
        boolean inTexts = b == '\t' || b == '\n' || b == '\f' || b == '\r' || b == 0x1B || b == '\b';
        return b >= 0 && !inTexts && (b < 0x20 || b == 0x7F);
    }
}
