package org.recto.export.docx;

import org.recto.enclosure.Seal;
import org.recto.export.Enclosing;
import org.recto.handout.Handout;
import org.recto.handout.Options;
import org.recto.handout.Part;
import org.recto.handout.Wording;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// Writes the document as a Word file (ISO/IEC 29500): real styles, and every passage the range of a real comment,
/// overlapping ones too. It has no macros, no fields, and no relations to the outside but links that a reader clicks.
public final class DocxWriter {

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
        var file = new WordFile(out);
        var enclosed = Enclosing.of(handout);
        file.copy("[Content_Types].xml", enclosed.isPresent() ? "content-types.xml" : "content-types-plain.xml");
        file.copy("_rels/.rels", "relations.xml");
        new Styles(handout).write(file.part("word/styles.xml"));
        file.copy("word/numbering.xml", "numbering.xml");
        new Comments(handout).write(file.part("word/comments.xml"));
        var links = document(file.part("word/document.xml"));
        relations(file, links, enclosed.isPresent());
        pictures.files(file);
        if (enclosed.isPresent()) {
            enclose(file, enclosed.get());
        }
        file.end(handout.title(), String.join(", ", handout.people()));
    }

    private Map<String, String> document(OutputStream out) {
        var part = new XmlPart(out, "w:document", WordFile.NAMESPACES);
        part.open("w:body");
        var body = new Body(part);
        var options = handout.options();
        if (options.has(Part.COVER)) {
            cover(body, options);
        }
        new Readings(handout, body, pictures).write();
        new Endmatter(handout, body).write();
        WordFile.end(part, options.paper());
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
        if (!handout.assignment().isEmpty()) {
            body.open("");
            body.run(Wording.of("assignment"), List.of(List.of("w:b")));
            body.close();
            new NoteText(body).write(handout.assignment());
        }
    }

    /// In a part of the kind that Word keeps for other programs.
    private static void enclose(WordFile file, String json) throws IOException {
        new XmlPart(file.part("customXml/item1.xml"), Seal.ELEMENT, "xmlns", "urn:recto:enclosure").text(json).end();
        file.copy("customXml/itemProps1.xml", "item-properties.xml");
        file.copy("customXml/_rels/item1.xml.rels", "item-relations.xml");
    }

    private void relations(WordFile file, Map<String, String> links, boolean isEnclosing) throws IOException {
        var part = file.relations("styles", "numbering", "comments");
        pictures.relations(part, WordFile.OFFICE + "image");
        if (isEnclosing) {
            part.add(
                    "Relationship",
                    "Id",
                    "enclosed",
                    "Type",
                    WordFile.OFFICE + "customXml",
                    "Target",
                    "../customXml/item1.xml");
        }
        links.forEach((address, id) ->
                part.add(
                        "Relationship",
                        "Id",
                        id,
                        "Type",
                        WordFile.OFFICE + "hyperlink",
                        "Target",
                        address,
                        "TargetMode",
                        "External"));
        part.end();
    }
}
