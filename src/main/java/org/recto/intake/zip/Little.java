package org.recto.intake.zip;

/// Reads numbers out of bytes, the lowest byte first, as zip files have them.
///
/// @param bytes not to be changed
@SuppressWarnings("ArrayRecordComponent")
record Little(byte[] bytes) {

    /// Two bytes.
    int half(int at) {
        return Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << 8;
    }

    /// Four bytes.
    long word(int at) {
        return half(at) | (long) half(at + 2) << 16;
    }

    int length() {
        return bytes.length;
    }

    /// Whether as many bytes stand there.
    boolean has(long at, long count) {
        return at >= 0 && count >= 0 && at + count <= bytes.length;
    }
}
