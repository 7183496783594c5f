package org.recto.intake.child;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that ends with an exception when more comes than any honest answer has.
final class Metered extends FilterInputStream {

    /// Bytes of an answer: a text and pictures at their caps, with as many blocks and formats as such a text may have.
    static final long MOST = 256_000_000;

    private long left = MOST;

    Metered(InputStream in) {
        super(in);
    }

    /// Allows as much again.
    void restart() {
        left = MOST;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        left -= read;
        if (left < 0) {
            throw new IOException("an answer of more than " + MOST + " bytes");
        }
        return read;
    }
}
