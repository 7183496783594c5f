package org.recto.intake.format;

import org.recto.text.Problem;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// What a file is: by its content first, since names lie, and by its name where the content leaves it open.
public enum FileKind {
    PLAIN_TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html"),
    PDF("application/pdf"),
    EPUB("application/epub+zip"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final Set<String> MARKDOWN_ENDINGS = Set.of("md", "markdown", "mdown", "mkd", "mkdn");
    private static final Set<String> WEB_ENDINGS = Set.of("html", "htm", "xhtml", "xht", "shtml");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /// Such as `text/plain`.
    public String mediaType() {
        return mediaType;
    }

    /// The kind of a file.
    ///
    /// @throws Problem if it is of none that can be read
    public static FileKind of(SourceFile file) throws Problem {
        var name = file.name();
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (isPdf(file.bytes())) {
            return PDF;
        }
        if (ending.equals("pdf")) {
            throw Problem.input("intake.pdf.none", file.name());
        }
        if (ending.equals("epub") || isEpub(file)) {
            return EPUB;
        }
        if (Packed.is(file)) {
            return Packed.kind(file);
        }
        refuse(file);
        if (WEB_ENDINGS.contains(ending) || isPage(file)) {
            return HTML;
        }
        return MARKDOWN_ENDINGS.contains(ending) ? MARKDOWN : PLAIN_TEXT;
    }

    /// Whether a file begins as PDF files do, perhaps behind what a mail or a server put before it.
    private static boolean isPdf(byte[] bytes) {
        return new String(bytes, 0, Math.min(1024, bytes.length), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static String start(SourceFile file) {
        return new String(file.bytes(), 0, Math.min(512, file.bytes().length), StandardCharsets.ISO_8859_1);
    }

    /// Whether a file says so in its first entry, as e-books must.
    private static boolean isEpub(SourceFile file) {
        return start(file).startsWith("PK\3\4") && start(file).contains("mimetypeapplication/epub+zip");
    }

    private static boolean isPage(SourceFile file) {
        var opening = start(file).replaceAll("[^ -~]", "").stripLeading().toLowerCase(Locale.ROOT);
        return opening.startsWith("<!doctype html")
                || opening.startsWith("<html")
                || (opening.startsWith("<?xml") && opening.contains("<html"));
    }

    private static void refuse(SourceFile file) throws Problem {
        var start = start(file);
        if (start.startsWith("{\\rtf")) {
            throw Problem.input("intake.office", file.name());
        }
        if (start.startsWith("From: <Saved by ")
                || start.startsWith("MIME-Version: 1.0")
                || start.startsWith("bplist00")) {
            throw Problem.input("intake.web", file.name());
        }
        if (Binary.is(file.bytes())) {
            throw Problem.input("intake.binary", file.name());
        }
    }
}
