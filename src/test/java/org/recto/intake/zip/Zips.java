package org.recto.intake.zip;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs archives for tests.
public final class Zips {

    private Zips() {}

    /// Files by their names, deflated, in the map's order.
    public static byte[] of(Map<String, byte[]> files) {
        return pack(files, ZipEntry.DEFLATED);
    }

    /// Files by their names, as they are.
    public static byte[] stored(Map<String, byte[]> files) {
        return pack(files, ZipEntry.STORED);
    }

    private static byte[] pack(Map<String, byte[]> files, int method) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setMethod(method);
                if (method == ZipEntry.STORED) {
                    var crc = new CRC32();
                    crc.update(file.getValue());
                    entry.setSize(file.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Where something stands in an archive for the last time.
    static int lastIndexOf(byte[] bytes, String words) {
        return new String(bytes, ISO_8859_1).lastIndexOf(words);
    }
}
