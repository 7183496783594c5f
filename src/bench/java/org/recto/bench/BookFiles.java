package org.recto.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.recto.intake.zip.Zips;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes the [Book], or its beginning, as the kinds of file that readings come in.
public final class BookFiles {

    /// How many characters fit on a page of a PDF, and on one of its lines.
    private static final int PAGE = 45;

    private static final int LINE = 80;
    private static final int CHAPTER = 100;
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final List<String> paragraphs;
    private final Path folder;

    /// @param folder where the files go
    public BookFiles(Path folder) {
        this.folder = folder;
        this.paragraphs = List.of(new Book().text.text().split("\n\n"));
    }

    /// How many paragraphs the whole book has.
    public int all() {
        return paragraphs.size();
    }

    /// Writes plain text.
    ///
    /// @param count how many paragraphs
    public Path text(String name, int count) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), String.join("\n\n", paragraphs.subList(0, count)));
    }

    /// Writes a web page that is an article and little else.
    public Path page(String name, int count) throws IOException {
        var body = paragraphs.subList(0, count).stream().map(words -> "<p>" + words + "</p>\n");
        return Files.writeString(
                folder.resolve(name + ".html"),
                "<!DOCTYPE html><html><head><title>To measure by</title></head><body><article><h1>To measure by</h1>\n"
                        + body.collect(Collectors.joining())
                        + "</article></body></html>");
    }

    /// Writes a Word file.
    public Path word(String name, int count) throws IOException {
        var body =
                paragraphs.subList(0, count).stream()
                        .map(words -> "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>")
                        .collect(Collectors.joining());
        return zip(
                name + ".docx",
                List.of(
                        "[Content_Types].xml",
                        """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                        <Override PartName="/word/document.xml" \
                        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>\
                        """,
                        "_rels/.rels",
                        """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                        Target="word/document.xml"/></Relationships>\
                        """,
                        "word/document.xml",
                        "<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>".formatted(WORD, body)));
    }

    /// Writes an e-book, a hundred paragraphs a chapter.
    public Path book(String name, int count) throws IOException {
        int chapters = Math.ceilDiv(count, CHAPTER);
        var parts =
                new LinkedHashMap<>(
                        files(
                                List.of(
                                        "mimetype",
                                        "application/epub+zip",
                                        "META-INF/container.xml",
                                        """
                                        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>\
                                        <rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\
                                        """,
                                        "book.opf",
                                        """
                                        <package xmlns="http://www.idpf.org/2007/opf" version="3.0">\
                                        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>To measure by</dc:title>\
                                        <dc:language>en</dc:language></metadata><manifest>%s</manifest><spine>%s</spine></package>\
                                        """
                                                .formatted(
                                                        each(
                                                                chapters,
                                                                "<item id=\"c%1$d\" href=\"c%1$d.xhtml\" media-type=\"application/xhtml+xml\"/>"),
                                                        each(chapters, "<itemref idref=\"c%1$d\"/>")))));
        for (int i = 0; i < chapters; i++) {
            var body =
                    paragraphs.subList(i * CHAPTER, Math.min(count, (i + 1) * CHAPTER)).stream()
                            .map(words -> "<p>" + words + "</p>")
                            .collect(Collectors.joining("\n"));
            parts.put(
                    "c" + i + ".xhtml",
                    "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body><h1>Chapter %d</h1>%s</body></html>"
                            .formatted(i + 1, body)
                            .getBytes(UTF_8));
        }
        return Files.write(folder.resolve(name + ".epub"), Zips.of(parts));
    }

    private static String each(int count, String line) {
        return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining());
    }

    /// Writes a PDF file.
    ///
    /// @param pages how many of them, each full of text
    public Path pdf(String name, int pages) throws IOException {
        var file = folder.resolve(name + ".pdf");
        var font = new PDType1Font(FontName.TIMES_ROMAN);
        var lines = paragraphs.stream().flatMap(words -> lines(words).stream()).limit((long) pages * PAGE).toList();
        try (var document = new PDDocument()) {
            for (int from = 0; from < lines.size(); from += PAGE) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var stream = new PDPageContentStream(document, page)) {
                    stream.beginText();
                    stream.setFont(font, 11);
                    stream.setLeading(15);
                    stream.newLineAtOffset(90, 760);
                    for (String line : lines.subList(from, Math.min(lines.size(), from + PAGE))) {
                        stream.showText(line);
                        stream.newLine();
                    }
                    stream.endText();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    /// The lines of a paragraph, the first indented.
    private static List<String> lines(String words) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder("    ");
        for (String word : words.split(" ", -1)) {
            if (line.length() + word.length() >= LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() || line.toString().isBlank() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private Path zip(String name, List<String> namesAndTexts) throws IOException {
        return Files.write(folder.resolve(name), Zips.of(files(namesAndTexts)));
    }

    private static Map<String, byte[]> files(List<String> namesAndTexts) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndTexts.size(); i += 2) {
            files.put(namesAndTexts.get(i), namesAndTexts.get(i + 1).getBytes(UTF_8));
        }
        return files;
    }
}
