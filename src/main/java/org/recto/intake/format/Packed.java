package org.recto.intake.format;

import org.recto.intake.zip.Archive;
import org.recto.text.Problem;

import java.nio.charset.StandardCharsets;

/// Tells apart what is packed of several files: documents of today, which are zip files, and those of old office
/// programs.
final class Packed {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Packed() {}

    static boolean is(SourceFile file) {
        return begins(file, ZIP) || begins(file, EMPTY_ZIP) || begins(file, OLD);
    }

    private static boolean begins(SourceFile file, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= file.bytes().length || file.bytes()[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    /// The kind of such a file.
    ///
    /// @throws Problem if it is of none that can be read
    static FileKind kind(SourceFile file) throws Problem {
        if (begins(file, OLD)) {
            throw Problem.input(old(file), file.name());
        }
        var archive = Archive.of(file.name(), file.bytes());
        if (archive.has("[Content_Types].xml")) {
            return office(file.name(), archive);
        }
        if (archive.has("META-INF/container.xml")) {
            return FileKind.EPUB;
        }
        throw Problem.input("intake.zip.other", file.name());
    }

    private static FileKind office(String name, Archive archive) throws Problem {
        if (archive.has("xl/workbook.xml")) {
            throw Problem.input("intake.sheet", name);
        }
        if (archive.has("ppt/presentation.xml")) {
            throw Problem.input("intake.slides", name);
        }
        return FileKind.DOCX;
    }

    /// Why a file of the old kind is refused. What it holds is listed in it by names of two bytes a letter.
    private static String old(SourceFile file) {
        var bytes = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        if (bytes.contains(wide("EncryptedPackage"))) {
            return "intake.zip.locked";
        } else if (bytes.contains(wide("Workbook")) || bytes.contains(wide("Book"))) {
            return "intake.sheet";
        }
        return bytes.contains(wide("PowerPoint Document")) ? "intake.slides" : "intake.office";
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
