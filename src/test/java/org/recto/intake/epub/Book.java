package org.recto.intake.epub;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.recto.intake.Intake;
import org.recto.intake.format.Taken;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An e-book that is put together file by file.
final class Book {

    static final String CONTAINER =
            """
            <?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
            <rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder manifest = new StringBuilder();
    private final StringBuilder spine = new StringBuilder();
    private final StringBuilder guide = new StringBuilder();
    private String metadata = "<dc:title>Two ferries</dc:title><dc:language>en</dc:language>";
    private int count;

    Book() {
        file("META-INF/container.xml", CONTAINER);
    }

    /// Elements of Dublin Core, and `meta`.
    Book metadata(String elements) {
        metadata = elements;
        return this;
    }

    Book file(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    Book file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    Book without(String name) {
        files.remove(name);
        return this;
    }

    /// Lists a file in the manifest.
    ///
    /// @param more other attributes
    Book item(String id, String href, String type, String more) {
        manifest.append("<item id=\"%s\" href=\"%s\" media-type=\"%s\" %s/>\n".formatted(id, href, type, more));
        return this;
    }

    Book spine(String id, String more) {
        spine.append("<itemref idref=\"%s\" %s/>\n".formatted(id, more));
        return this;
    }

    Book guide(String type, String href) {
        guide.append("<reference type=\"%s\" href=\"%s\"/>".formatted(type, href));
        return this;
    }

    /// Adds a file of the text.
    Book chapter(String name, String body) {
        return chapter(name, body, "");
    }

    Book chapter(String name, String body, String spineMore) {
        count++;
        file("OPS/" + name, xhtml(body));
        item("c" + count, name, "application/xhtml+xml", "");
        return spine("c" + count, spineMore);
    }

    static String xhtml(String body) {
        return """
        <?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>%s</body></html>
        """
                .formatted(body);
    }

    /// Adds the navigation document of an EPUB 3.
    Book navigation(String navs) {
        file("OPS/nav.xhtml", xhtml(navs));
        return item("nav", "nav.xhtml", "application/xhtml+xml", "properties=\"nav\"");
    }

    /// What says that a file is encrypted.
    static String encryption(String algorithm, String target) {
        return """
        <encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>
        <enc:EncryptionMethod Algorithm="%s"/><enc:CipherData><enc:CipherReference URI="%s"/></enc:CipherData></enc:EncryptedData></encryption>
        """
                .formatted(algorithm, target);
    }

    byte[] bytes() {
        files.putIfAbsent(
                "OPS/book.opf",
                """
                <?xml version="1.0" encoding="utf-8"?>
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">%s</metadata>
                <manifest>%s</manifest><spine>%s</spine><guide>%s</guide></package>
                """
                        .formatted(metadata, manifest, spine, guide)
                        .getBytes(UTF_8));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var mimetype = "application/epub+zip".getBytes(UTF_8);
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(mimetype.length);
            var crc = new CRC32();
            crc.update(mimetype);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(mimetype);
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Taken take() throws Problem {
        return new Intake().take("book.epub", bytes(), Progress.NONE);
    }
}
