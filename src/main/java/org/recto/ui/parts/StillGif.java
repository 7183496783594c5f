package org.recto.ui.parts;

import java.util.Arrays;

/// Cuts a GIF file off after its first picture: what moves beside a text keeps its reader from reading, and a small
/// file may hold thousands of pictures.
final class StillGif {

    private static final int SIGNATURE = 'G' << 16 | 'I' << 8 | 'F';

    /// The signature, and how large the picture is.
    private static final int HEAD = 13;

    private static final int IMAGE = 0x2C;
    private static final int IMAGE_HEAD = 10;
    private static final int EXTENSION = 0x21;
    private static final byte END = 0x3B;

    private final byte[] file;

    private StillGif(byte[] file) {
        this.file = file;
    }

    /// The file with its first picture only; as it is, if it is no GIF file or a damaged one.
    static byte[] of(byte[] file) {
        var gif = new StillGif(file);
        boolean isGif = (gif.at(0) << 16 | gif.at(1) << 8 | gif.at(2)) == SIGNATURE;
        int end = isGif ? gif.endOfFirst() : file.length;
        if (end >= file.length) {
            return file;
        }
        var still = Arrays.copyOf(file, end + 1);
        still[end] = END;
        return still;
    }

    /// Where the first picture ends; the file's length if it does not end.
    private int endOfFirst() {
        int at = HEAD + colours(at(10));
        while (at < file.length) {
            switch (at(at)) {
                case EXTENSION -> at = afterBlocks(at + 2);
                case IMAGE -> {
                    return afterBlocks(at + IMAGE_HEAD + colours(at(at + IMAGE_HEAD - 1)) + 1);
                }
                default -> {
                    return file.length;
                }
            }
        }
        return file.length;
    }

    /// Bytes of a table of colours.
    ///
    /// @param flags whether there is one, and how large it is
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    /// Each block begins with its length; an empty one is the last.
    private int afterBlocks(int from) {
        int at = from;
        while (at(at) > 0) {
            at += 1 + at(at);
        }
        return at + 1;
    }

    /// A byte; 0 beyond the end.
    private int at(int index) {
        return index < file.length ? file[index] & 0xFF : 0;
    }
}
