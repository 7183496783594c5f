package org.recto.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// How large a picture is, in pixels: what the beginning of its file says, so that room can be kept for it before it is
/// decoded.
///
/// @param width at least 1
/// @param height at least 1
public record PictureSize(int width, int height) {

    private static final int PNG = 0x89504E47;
    private static final int PNG_WIDTH = 16;
    private static final int GIF = 0x47494638;
    private static final int GIF_WIDTH = 6;
    private static final int JPEG = 0xFFD8;

    /// What stands before the size in the segment that holds it: the segment's length, and how deep colours are.
    private static final int JPEG_FRAME = 3;

    /// @throws IllegalArgumentException if a side has no length
    public PictureSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("no picture: " + width + " x " + height);
        }
    }

    /// Reads the size of a PNG, JPEG or GIF file.
    ///
    /// @param file may be anything
    /// @return empty if it is none of these, or too damaged to tell
    public static Optional<PictureSize> of(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        if (file.length >= PNG_WIDTH + 2 * Integer.BYTES && bytes.getInt(0) == PNG) {
            return of(bytes.getInt(PNG_WIDTH), bytes.getInt(PNG_WIDTH + Integer.BYTES));
        }
        if (file.length >= GIF_WIDTH + 2 * Short.BYTES && bytes.getInt(0) == GIF) {
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            return of(unsigned(bytes, GIF_WIDTH), unsigned(bytes, GIF_WIDTH + Short.BYTES));
        }
        return file.length > Short.BYTES && unsigned(bytes, 0) == JPEG ? ofJpeg(bytes) : Optional.empty();
    }

    private static Optional<PictureSize> of(int width, int height) {
        return width < 1 || height < 1 ? Optional.empty() : Optional.of(new PictureSize(width, height));
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    /// A JPEG file is a row of segments, each with its length; the size is in the one that begins the frame.
    private static Optional<PictureSize> ofJpeg(ByteBuffer bytes) {
        int at = Short.BYTES;
        while (at + 1 < bytes.limit() && (bytes.get(at) & 0xFF) == 0xFF) {
            int marker = bytes.get(at + 1) & 0xFF;
            int content = at + 2;
            if (marker == 0xFF) {
                at++;
            } else if (isFrame(marker)) {
                int height = content + JPEG_FRAME;
                return height + 2 * Short.BYTES > bytes.limit()
                        ? Optional.empty()
                        : of(unsigned(bytes, height + Short.BYTES), unsigned(bytes, height));
            } else {
                at = content + Short.BYTES > bytes.limit() ? bytes.limit() : content + unsigned(bytes, content);
            }
        }
        return Optional.empty();
    }

    /// Markers C0 to CF begin a frame, but for three that define tables.
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
