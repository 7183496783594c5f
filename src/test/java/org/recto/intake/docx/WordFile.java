package org.recto.intake.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.recto.intake.zip.Zips;

import java.util.LinkedHashMap;
import java.util.Map;

/// Writes Word files for tests, part by part.
final class WordFile {

    private static final String NAMESPACES =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder rootRelations = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();
    private String declaration = "";
    private String body = "";

    /// What stands in the document's body.
    WordFile body(String xml) {
        body = xml;
        return this;
    }

    /// What stands before the document's root element.
    WordFile declaring(String xml) {
        declaration = xml;
        return this;
    }

    WordFile style(String id, String name, String more) {
        styles.append(
                "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>"
                        .formatted(id, name, more));
        return this;
    }

    /// A part that the document refers to by its type, with a root element of that name.
    WordFile part(String type, String xml) {
        relate(type, type, type + ".xml", "");
        return entry("word/" + type + ".xml", "%s<w:%s %s>%s</w:%s>".formatted(HEAD, type, NAMESPACES, xml, type));
    }

    WordFile relate(String id, String type, String target, String more) {
        relations.append(
                "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\" %s/>".formatted(id, TYPES, type, target, more));
        return this;
    }

    WordFile link(String id, String address) {
        return relate(id, "hyperlink", address, "TargetMode=\"External\"");
    }

    WordFile core(String xml) {
        rootRelations.append(
                "<Relationship Id=\"core\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
                        + " Target=\"docProps/core.xml\"/>");
        return entry(
                "docProps/core.xml",
                HEAD
                        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\">"
                        + xml
                        + "</cp:coreProperties>");
    }

    WordFile entry(String name, String text) {
        return entry(name, text.getBytes(UTF_8));
    }

    WordFile entry(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    byte[] bytes() {
        if (!styles.isEmpty()) {
            part("styles", styles.toString());
        }
        var all = new LinkedHashMap<String, byte[]>();
        all.put("[Content_Types].xml", (HEAD + "<Types/>").getBytes(UTF_8));
        rootRelations.append(
                "<Relationship Id=\"doc\" Type=\"%sofficeDocument\" Target=\"/word/document.xml\"/>".formatted(TYPES));
        all.put("_rels/.rels", relationships(rootRelations));
        all.put("word/_rels/document.xml.rels", relationships(relations));
        all.put(
                "word/document.xml",
                "%s%s<w:document %s><w:body>%s<w:sectPr/></w:body></w:document>"
                        .formatted(HEAD, declaration, NAMESPACES, body)
                        .getBytes(UTF_8));
        all.putAll(parts);
        return Zips.of(all);
    }

    private static byte[] relationships(CharSequence relations) {
        return (HEAD
                        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relations
                        + "</Relationships>")
                .getBytes(UTF_8);
    }

    /// A paragraph of one run.
    static String p(String words) {
        return p("", run(words));
    }

    /// A paragraph.
    ///
    /// @param properties within its `w:pPr`
    static String p(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    static String styled(String style, String words) {
        return p("<w:pStyle w:val=\"" + style + "\"/>", run(words));
    }

    static String run(String words) {
        return run("", words);
    }

    /// @param properties within its `w:rPr`
    static String run(String properties, String words) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(properties, escaped(words));
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
