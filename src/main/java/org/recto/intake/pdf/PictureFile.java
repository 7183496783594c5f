package org.recto.intake.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.recto.text.Picture;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes files of the pictures in a PDF where that is cheap: JPEG pictures are taken as they are, samples in grey, in
/// colours or from a palette become PNG. Pictures in printing inks or in rarer codings are left out.
final class PictureFile {

    /// Pixels of a side from which on a picture is more than an ornament.
    private static final int LEAST = 100;

    /// Pixels of a side. Larger ones are whole sheets, scanned for print.
    private static final int MOST = 8_000;

    private static final Set<COSName> UNPACKED =
            Set.of(
                    COSName.FLATE_DECODE,
                    COSName.LZW_DECODE,
                    COSName.RUN_LENGTH_DECODE,
                    COSName.ASCII85_DECODE,
                    COSName.ASCII_HEX_DECODE);

    private PictureFile() {}

    /// @param most bytes that it may have, packed or not
    static Optional<Picture> of(COSStream stream, int most) {
        int width = stream.getInt(COSName.WIDTH);
        int height = stream.getInt(COSName.HEIGHT);
        boolean bounded = Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST;
        if (!bounded || stream.getBoolean(COSName.IMAGE_MASK, false) || stream.getCOSArray(COSName.DECODE) != null) {
            return Optional.empty();
        }
        try {
            var filters = filters(stream);
            if (filters.equals(List.of(COSName.DCT_DECODE))) {
                return jpeg(stream, most);
            }
            return UNPACKED.containsAll(filters) ? png(stream, width, height, most) : Optional.empty();
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static List<? extends COSBase> filters(COSStream stream) {
        var filters = stream.getFilters();
        return filters == null ? List.of() : filters instanceof COSArray array ? array.toList() : List.of(filters);
    }

    private static Optional<Picture> jpeg(COSStream stream, int most) throws IOException {
        if (stream.getLength() > most || parts(space(stream)) == 0) {
            return Optional.empty();
        }
        try (var raw = stream.createRawInputStream()) {
            var bytes = raw.readNBytes(most);
            boolean begins = bytes.length > 3 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8;
            return begins ? Optional.of(new Picture("image/jpeg", bytes)) : Optional.empty();
        }
    }

    private static Optional<Picture> png(COSStream stream, int width, int height, int most) throws IOException {
        var space = space(stream);
        var palette = palette(space);
        int bits = stream.getInt(COSName.BITS_PER_COMPONENT, 8);
        int parts = palette.length > 0 ? 1 : parts(space);
        long row = ((long) width * parts * bits + 7) / 8;
        boolean known = bits == 8 || (parts == 1 && (bits == 1 || bits == 2 || bits == 4));
        if (parts == 0 || !known || row * height > most) {
            return Optional.empty();
        }
        var colours = palette.length > 0 ? Png.Colours.PALETTE : parts == 1 ? Png.Colours.GREY : Png.Colours.RGB;
        try (var samples = stream.createInputStream()) {
            var read = samples.readNBytes((int) (row * height));
            var all = Arrays.copyOf(read, (int) (row * height));
            var file = Png.of(width, height, bits, colours, palette, all);
            return file.length <= most ? Optional.of(new Picture("image/png", file)) : Optional.empty();
        }
    }

    private static COSBase space(COSStream stream) {
        var space = stream.getDictionaryObject(COSName.COLORSPACE);
        return space == null ? COSName.DEVICEGRAY : space;
    }

    /// How many samples a pixel has: 1 in shades of grey, 3 in colours of light, 0 in what is neither.
    private static int parts(COSBase space) {
        var name = space instanceof COSArray array && array.size() > 0 ? array.getObject(0) : space;
        if (COSName.ICCBASED.equals(name)
                && space instanceof COSArray array
                && array.getObject(1) instanceof COSStream profile) {
            int count = profile.getInt(COSName.N);
            return count == 1 || count == 3 ? count : 0;
        }
        return COSName.DEVICEGRAY.equals(name) || COSName.CALGRAY.equals(name)
                ? 1
                : COSName.DEVICERGB.equals(name) || COSName.CALRGB.equals(name) ? 3 : 0;
    }

    /// The colours of a palette in red, green and blue; empty if there is none.
    private static byte[] palette(COSBase space) throws IOException {
        if (!(space instanceof COSArray array)
                || array.size() < 4
                || !COSName.INDEXED.equals(array.getObject(0))
                || parts(array.getObject(1)) != 3) {
            return new byte[0];
        }
        var colours = array.getObject(3);
        if (colours instanceof COSString string) {
            return whole(string.getBytes());
        }
        if (colours instanceof COSStream stream) {
            try (var bytes = stream.createInputStream()) {
                return whole(bytes.readNBytes(768));
            }
        }
        return new byte[0];
    }

    private static byte[] whole(byte[] colours) {
        return Arrays.copyOf(colours, Math.min(768, colours.length / 3 * 3));
    }
}
