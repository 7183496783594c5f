package org.recto.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes samples as a PNG file. A PDF file packs them in the same way, so that nothing need be unpacked.
final class Png {

    /// What a sample means: a shade of grey, a part of red, green and blue, or a place in a palette.
    enum Colours {
        GREY(0),
        RGB(2),
        PALETTE(3);

        private final int code;

        Colours(int code) {
            this.code = code;
        }
    }

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private Png() {}

    /// @param bits of a sample
    /// @param palette red, green and blue of each of its colours; empty if there is none
    /// @param samples row by row, each begun with a new byte
    static byte[] of(int width, int height, int bits, Colours colours, byte[] palette, byte[] samples) {
        var png = new Png();
        png.file.writeBytes(SIGNATURE);
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) bits).put((byte) colours.code);
        png.chunk("IHDR", header.array());
        if (palette.length > 0) {
            png.chunk("PLTE", palette);
        }
        png.chunk("IDAT", packed(samples, height));
        png.chunk("IEND", new byte[0]);
        return png.file.toByteArray();
    }

    /// The rows, each behind a byte that says that it stands as it is.
    private static byte[] packed(byte[] samples, int height) {
        int row = samples.length / height;
        var plain = new byte[samples.length + height];
        for (int i = 0; i < height; i++) {
            System.arraycopy(samples, i * row, plain, i * (row + 1) + 1, row);
        }
        var packed = new ByteArrayOutputStream(plain.length / 2);
        try (var deflater = new Deflater()) {
            deflater.setInput(plain);
            deflater.finish();
            var buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return packed.toByteArray();
    }

    private void chunk(String name, byte[] data) {
        var named = new byte[4 + data.length];
        System.arraycopy(name.getBytes(StandardCharsets.US_ASCII), 0, named, 0, 4);
        System.arraycopy(data, 0, named, 4, data.length);
        var sum = new CRC32();
        sum.update(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
