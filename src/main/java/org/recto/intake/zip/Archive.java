package org.recto.intake.zip;

import org.recto.text.Problem;

import java.io.ByteArrayOutputStream;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A zip file in memory. What an entry is called is a label by which it is asked for, and never becomes the name of a
/// file; what the archive says of sizes is not believed.
public final class Archive {

    /// Entries of an archive. An e-book with a file a page has some hundred.
    public static final int ENTRIES = 2_000;

    /// Bytes of one entry, unpacked. The text of the longest documents has a tenth of it; it stands in memory as a
    /// whole.
    public static final int ENTRY_BYTES = 50_000_000;

    /// Bytes of all entries that are unpacked together: twice what the largest file has packed.
    public static final int ALL_BYTES = 200_000_000;

    private static final long LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int CHUNK = 1 << 16;

    private final String fileName;
    private final Little bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long unpacked;

    private Archive(String fileName, Little bytes) {
        this.fileName = fileName;
        this.bytes = bytes;
    }

    /// Opens an archive; nothing is unpacked yet.
    ///
    /// @param fileName without folders, for messages
    /// @param bytes the whole archive, not to be changed afterwards
    /// @throws Problem if it is damaged, has too many entries, or two of the same name
    public static Archive of(String fileName, byte[] bytes) throws Problem {
        var archive = new Archive(fileName, new Little(bytes));
        for (Entry entry : Directory.of(fileName, archive.bytes)) {
            if (archive.entries.putIfAbsent(folded(entry.name()), entry) != null) {
                throw Problem.input("intake.zip.twice", fileName);
            }
        }
        return archive;
    }

    /// Names that some system takes for the same are the same here.
    private static String folded(String name) {
        var folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /// The names of all entries, in the order in which the archive lists them; folders have none.
    public List<String> names() {
        return entries.values().stream().map(Entry::name).toList();
    }

    /// Whether all names are in UTF-8, so that every program reads the same in them.
    public boolean isInUtf8() {
        return entries.values().stream().noneMatch(Entry::isForeign);
    }

    /// Whether there is an entry of this name, in capitals or not.
    public boolean has(String name) {
        return entries.containsKey(folded(name));
    }

    /// Unpacks an entry, each time anew.
    ///
    /// @return nothing if there is none of this name
    /// @throws Problem if it is damaged, encrypted or too large
    public Optional<byte[]> find(String name) throws Problem {
        var entry = entries.get(folded(name));
        return entry == null ? Optional.empty() : Optional.of(unpack(entry));
    }

    /// Unpacks an entry that such a file has to have.
    ///
    /// @throws Problem as for [#find], or if there is none of this name: the file is damaged
    public byte[] get(String name) throws Problem {
        return find(name).orElseThrow(() -> damaged(fileName));
    }

    private byte[] unpack(Entry entry) throws Problem {
        if (entry.isLocked()) {
            throw Problem.input("intake.zip.locked", fileName);
        }
        if (!bytes.has(entry.start(), LOCAL_HEADER_LENGTH) || bytes.word((int) entry.start()) != LOCAL_HEADER) {
            throw damaged(fileName);
        }
        int header = (int) entry.start();
        long start = (long) header + LOCAL_HEADER_LENGTH + bytes.half(header + 26) + bytes.half(header + 28);
        if (!bytes.has(start, entry.packed())) {
            throw damaged(fileName);
        }
        var contents =
                switch (entry.method()) {
                    case STORED -> stored((int) start, (int) entry.packed());
                    case DEFLATED -> inflated((int) start, (int) entry.packed());
                    default -> throw damaged(fileName);
                };
        var crc = new CRC32();
        crc.update(contents);
        if (crc.getValue() != entry.crc()) {
            throw damaged(fileName);
        }
        return contents;
    }

    private byte[] stored(int start, int length) throws Problem {
        var contents = new ByteArrayOutputStream();
        count(contents.size(), length);
        contents.write(bytes.bytes(), start, length);
        return contents.toByteArray();
    }

    private byte[] inflated(int start, int length) throws Problem {
        try (var inflater = new Inflater(true)) {
            inflater.setInput(bytes.bytes(), start, length);
            var contents = new ByteArrayOutputStream();
            var chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int more = inflater.inflate(chunk);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw damaged(fileName);
                }
                count(contents.size(), more);
                contents.write(chunk, 0, more);
            }
            return contents.toByteArray();
        } catch (DataFormatException e) {
            throw damaged(fileName).causedBy(e);
        }
    }

    private void count(int already, int more) throws Problem {
        unpacked += more;
        if (already + (long) more > ENTRY_BYTES || unpacked > ALL_BYTES) {
            throw Problem.input("intake.zip.large", fileName, ALL_BYTES / 1_000_000);
        }
    }

    static Problem damaged(String fileName) {
        return Problem.input("intake.zip.damaged", fileName);
    }
}
