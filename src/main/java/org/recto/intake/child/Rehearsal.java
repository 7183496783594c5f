package org.recto.intake.child;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.recto.intake.format.FormatReader;
import org.recto.intake.format.Pace;
import org.recto.intake.format.SourceFile;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Has a child that waits for its first file read small files of every format by itself, so that Java has loaded what
/// reads them: the first web page then takes a third of the time.
final class Rehearsal {

    /// The window that the child was started for is still being built until then.
    private static final int PAUSE_SECONDS = 2;

    /// From the third time on it is no longer quicker than from the first.
    private static final int TIMES = 3;

    private static final int PARAGRAPHS = 60;
    private static final String WORDS = "A ferry carries whoever pays, over and back, and keeps no list of reasons. ";

    private final FormatReader reader;

    Rehearsal(FormatReader reader) {
        this.reader = reader;
    }

    /// Does so after a while, also if files have come by then: they are of one format or two.
    void later() {
        var threads = Thread.ofPlatform().daemon().name("recto-rehearsal").factory();
        CompletableFuture.delayedExecutor(PAUSE_SECONDS, TimeUnit.SECONDS, task -> threads.newThread(task).start())
                .execute(this::run);
    }

    private void run() {
        var answers = new AnswerWriter(OutputStream.nullOutputStream());
        for (SourceFile file : files()) {
            for (int i = 0; i < TIMES; i++) {
                try {
                    answers.read(reader.read(file, Pace.of(Progress.NONE, file.name())));
                } catch (Problem _) {
                    break;
                }
            }
        }
    }

    /// The files that are read.
    static List<SourceFile> files() {
        return List.of(
                new SourceFile("a.html", page().getBytes(UTF_8)), word(), book(), new SourceFile("a.pdf", pdf()));
    }

    private static String page() {
        var prose = ("<p>" + WORDS.repeat(3) + "</p>").repeat(PARAGRAPHS);
        return "<html><head><title>A ferry</title></head><body><nav><a href=\"/\">Home</a></nav><article><h1>A ferry</h1>"
                + prose
                + "</article></body></html>";
    }

    private static SourceFile word() {
        var paragraph = "<w:p><w:r><w:t xml:space=\"preserve\">" + WORDS + "</w:t></w:r></w:p>";
        return zip(
                "a.docx",
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>\
                """,
                "_rels/.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                Target="word/document.xml"/></Relationships>\
                """,
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + paragraph.repeat(PARAGRAPHS)
                        + "</w:body></w:document>");
    }

    private static SourceFile book() {
        return zip(
                "a.epub",
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                """
                <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>\
                <rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\
                """,
                "a.opf",
                """
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest>\
                <item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>\
                <spine><itemref idref="a"/></spine></package>\
                """,
                "a.xhtml",
                page().replace("<html>", "<html xmlns=\"http://www.w3.org/1999/xhtml\">"));
    }

    private static SourceFile zip(String name, String... namesAndTexts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError("memory is always writable", e);
        }
        return new SourceFile(name, bytes.toByteArray());
    }

    /// One page in a typeface that every reader has.
    private static byte[] pdf() {
        var drawing = "BT /F 10 Tf 14 TL 50 780 Td\n" + ("(" + WORDS + ") Tj T*\n").repeat(PARAGRAPHS / 2) + "ET";
        return """
        %%PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>> endobj
        4 0 obj <</Length %d>> stream
        %s
        endstream endobj
        5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Times-Roman>> endobj
        trailer <</Root 1 0 R>>
        %%%%EOF
        """
                .formatted(drawing.length(), drawing)
                .getBytes(UTF_8);
    }
}
