package org.recto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An e-book of some chapters.
public final class SmallBook {

    private SmallBook() {}

    /// Writes it, with a paragraph a chapter.
    public static Path write(Path file, String title, String... chapters) throws IOException {
        var items = new StringBuilder();
        var spine = new StringBuilder();
        var navigation = new StringBuilder();
        for (int i = 0; i < chapters.length; i++) {
            items.append("<item id='c%1$d' href='%1$d.xhtml' media-type='application/xhtml+xml'/>".formatted(i));
            spine.append("<itemref idref='c%d'/>".formatted(i));
            navigation.append("<li><a href='%d.xhtml'>%s</a></li>".formatted(i, chapters[i]));
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(
                    zip,
                    "META-INF/container.xml",
                    "<container><rootfiles><rootfile full-path='book.opf'/></rootfiles></container>");
            add(
                    zip,
                    "book.opf",
                    """
                    <package><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title></metadata>
                    <manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>%s</manifest><spine>%s</spine></package>
                    """
                            .formatted(title, items, spine));
            add(zip, "nav.xhtml", "<html><body><nav epub:type='toc'><ol>" + navigation + "</ol></nav></body></html>");
            for (int i = 0; i < chapters.length; i++) {
                add(
                        zip,
                        i + ".xhtml",
                        "<html><body><h1>%s</h1><p>What is said of %s at some length, as chapters do.</p></body></html>"
                                .formatted(chapters[i], chapters[i]));
            }
        }
        return file;
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
    }
}
