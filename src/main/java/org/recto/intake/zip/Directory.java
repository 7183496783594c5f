package org.recto.intake.zip;

import org.recto.text.Problem;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Finds an archive's list of entries. The list's end has to be searched for, and an archive can be made so that one
/// program finds another list than the next does; such a one is refused.
final class Directory {

    private static final long END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final long HEADER = 0x02014b50;
    private static final int HEADER_LENGTH = 46;

    /// Bytes of a comment at most, after the list's end.
    private static final int COMMENT = 0xFFFF;

    private static final int LOCKED = 1;
    private static final int NAME_IN_UTF8 = 1 << 11;

    private final String fileName;
    private final Little bytes;

    private Directory(String fileName, Little bytes) {
        this.fileName = fileName;
        this.bytes = bytes;
    }

    /// The entries in the order of the list, folders left out.
    ///
    /// @throws Problem if there is no list, more than one, or a list that is too long
    static List<Entry> of(String fileName, Little bytes) throws Problem {
        return new Directory(fileName, bytes).entries();
    }

    private List<Entry> entries() throws Problem {
        List<Entry> found = List.of();
        for (int at = bytes.length() - END_LENGTH; at >= lowestEnd(); at--) {
            if (bytes.word(at) != END || !bytes.has(at + END_LENGTH, bytes.half(at + 20))) {
                continue;
            }
            var entries = entriesBefore(at);
            if (!found.isEmpty() && !entries.isEmpty()) {
                throw damaged();
            }
            found = entries.isEmpty() ? found : entries;
        }
        if (found.isEmpty()) {
            throw damaged();
        }
        return found;
    }

    private int lowestEnd() {
        return Math.max(0, bytes.length() - END_LENGTH - COMMENT);
    }

    /// The list that ends right there; empty if none does.
    private List<Entry> entriesBefore(int end) throws Problem {
        long start = end - bytes.word(end + 12);
        long before = start - bytes.word(end + 16);
        if (start < 0 || before < 0) {
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        long at = start;
        while (at + HEADER_LENGTH <= end && bytes.word((int) at) == HEADER) {
            var entry = entry((int) at, before);
            if (!entry.name().endsWith("/")) {
                entries.add(entry);
            }
            if (entries.size() > Archive.ENTRIES) {
                throw Problem.input("intake.zip.entries", fileName, Archive.ENTRIES);
            }
            at += length((int) at);
        }
        return at == end ? entries : List.of();
    }

    private long length(int at) {
        return (long) HEADER_LENGTH + bytes.half(at + 28) + bytes.half(at + 30) + bytes.half(at + 32);
    }

    private Entry entry(int at, long before) throws Problem {
        int flags = bytes.half(at + 8);
        int nameLength = bytes.half(at + 28);
        if (!bytes.has(at + HEADER_LENGTH, nameLength)) {
            throw damaged();
        }
        var name = name(at + HEADER_LENGTH, nameLength, (flags & NAME_IN_UTF8) != 0);
        return new Entry(
                name.replace('\\', '/'),
                !isUtf8(at + HEADER_LENGTH, nameLength),
                (flags & LOCKED) != 0,
                bytes.half(at + 10),
                before + bytes.word(at + 42),
                bytes.word(at + 20),
                bytes.word(at + 16));
    }

    /// Many programs write UTF-8 without saying so.
    private String name(int at, int length, boolean isUtf8) {
        var charset = isUtf8 || isUtf8(at, length) ? StandardCharsets.UTF_8 : Charset.forName("IBM437");
        return new String(bytes.bytes(), at, length, charset);
    }

    private boolean isUtf8(int at, int length) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.bytes(), at, length)).hasArray();
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private Problem damaged() {
        return Archive.damaged(fileName);
    }
}
