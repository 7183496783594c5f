package org.recto.export.docx;

import org.recto.enclosure.Seal;
import org.recto.export.Enclosing;
import org.recto.handout.Handout;
import org.recto.handout.Options;
import org.recto.handout.Paper;
import org.recto.handout.Part;
import org.recto.handout.Wording;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes the document as a Word file (ISO/IEC 29500): real styles, and every passage the range of a real comment,
/// overlapping ones too. It has no macros, no fields, and no relations to the outside but links that a reader clicks.
public final class DocxWriter {

    static final String[] NAMESPACES = {
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    };

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// Of compression, 1 to 9: a third of the time that the usual 6 takes, for a file that is an eighth larger.
    private static final int LEVEL = 4;

    private final Handout handout;
    private final Pictures pictures;

    public DocxWriter(Handout handout) {
        this.handout = handout;
        this.pictures = new Pictures(handout);
    }

    /// Writes the file.
    ///
    /// @param out left open
    public void write(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
        var enclosed = Enclosing.of(handout);
        copy(zip, "[Content_Types].xml", enclosed.isPresent() ? "content-types.xml" : "content-types-plain.xml");
        copy(zip, "_rels/.rels", "relations.xml");
        zip.putNextEntry(new ZipEntry("word/styles.xml"));
        new Styles(handout).write(zip);
        copy(zip, "word/numbering.xml", "numbering.xml");
        zip.putNextEntry(new ZipEntry("word/comments.xml"));
        new Comments(handout).write(zip);
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        var links = document(zip);
        zip.putNextEntry(new ZipEntry("word/_rels/document.xml.rels"));
        relations(zip, links, enclosed.isPresent());
        pictures.files(zip);
        if (enclosed.isPresent()) {
            enclose(zip, enclosed.get());
        }
        zip.putNextEntry(new ZipEntry("docProps/core.xml"));
        properties(zip);
        zip.finish();
    }

    private static void copy(ZipOutputStream zip, String name, String resource) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (var in = Objects.requireNonNull(DocxWriter.class.getResourceAsStream(resource), resource)) {
            in.transferTo(zip);
        }
    }

    private Map<String, String> document(OutputStream out) {
        var part = new XmlPart(out, "w:document", NAMESPACES);
        part.open("w:body");
        var body = new Body(part);
        var options = handout.options();
        if (options.has(Part.COVER)) {
            cover(body, options);
        }
        new Readings(handout, body, pictures).write();
        new Endmatter(handout, body).write();
        boolean isA4 = options.paper() == Paper.A4;
        part.open("w:sectPr").add("w:pgSz", "w:w", isA4 ? "11906" : "12240", "w:h", isA4 ? "16838" : "15840");
        part.add(
                "w:pgMar",
                "w:top",
                "1418",
                "w:right",
                "1418",
                "w:bottom",
                "1418",
                "w:left",
                "1418",
                "w:header",
                "709",
                "w:footer",
                "709",
                "w:gutter",
                "0");
        part.end();
        return body.links();
    }

    private void cover(Body body, Options options) {
        if (!options.course().isBlank()) {
            body.paragraph("Subtitle", options.course());
        }
        body.paragraph("Title", handout.title().isEmpty() ? Wording.of("packet") : handout.title());
        if (!handout.people().isEmpty()) {
            body.paragraph("Subtitle", String.join(" · ", handout.people()));
        }
        body.paragraph("Subtitle", options.date().toString());
    }

    /// In a part of the kind that Word keeps for other programs.
    private static void enclose(ZipOutputStream zip, String json) throws IOException {
        zip.putNextEntry(new ZipEntry("customXml/item1.xml"));
        new XmlPart(zip, Seal.ELEMENT, "xmlns", "urn:recto:enclosure").text(json).end();
        copy(zip, "customXml/itemProps1.xml", "item-properties.xml");
        copy(zip, "customXml/_rels/item1.xml.rels", "item-relations.xml");
    }

    private void relations(OutputStream out, Map<String, String> links, boolean isEnclosing) {
        var part = new XmlPart(out, "Relationships", "xmlns", RELATIONS);
        for (String kind : new String[] {"styles", "numbering", "comments"}) {
            part.add("Relationship", "Id", kind, "Type", OFFICE + kind, "Target", kind + ".xml");
        }
        pictures.relations(part, OFFICE + "image");
        if (isEnclosing) {
            part.add(
                    "Relationship", "Id", "enclosed", "Type", OFFICE + "customXml", "Target", "../customXml/item1.xml");
        }
        links.forEach((address, id) ->
                part.add(
                        "Relationship",
                        "Id",
                        id,
                        "Type",
                        OFFICE + "hyperlink",
                        "Target",
                        address,
                        "TargetMode",
                        "External"));
        part.end();
    }

    private void properties(OutputStream out) {
        var part =
                new XmlPart(
                        out,
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/");
        part.open("dc:title").text(handout.title()).close();
        part.open("dc:creator").text(String.join(", ", handout.people())).close();
        part.end();
    }
}
