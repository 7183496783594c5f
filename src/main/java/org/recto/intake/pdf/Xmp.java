package org.recto.intake.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The description of a file (XMP), which publishers fill in better than the older one. It is read by a parser that
/// knows no entities, so that nothing can be fetched by it.
final class Xmp {

    private final Document tree;

    private Xmp(Document tree) {
        this.tree = tree;
    }

    static Xmp of(PDDocument document) {
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            try (var stream = metadata.exportXMPMetadata()) {
                var xml = new String(stream.readNBytes(PdfCaps.DESCRIPTION), StandardCharsets.UTF_8);
                return new Xmp(Jsoup.parse(xml, "", Parser.xmlParser()));
            } catch (IOException | RuntimeException _) {
                return new Xmp(new Document(""));
            }
        }
        return new Xmp(new Document(""));
    }

    /// The first of these properties that has a value.
    ///
    /// @param names such as `dc:title`
    String value(String... names) {
        return Stream.of(names)
                .map(name -> String.join(", ", values(name)))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// All values of a property: those of its list, its own text, or that of an attribute.
    private List<String> values(String name) {
        var items =
                tree.getElementsByTag(name).stream()
                        .flatMap(property ->
                                property.getElementsByTag("rdf:li").isEmpty()
                                        ? Stream.of(property.text())
                                        : languages(property))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList();
        return items.isEmpty()
                ? tree.getElementsByAttribute(name).stream()
                        .map(element -> element.attr(name).strip())
                        .limit(1)
                        .toList()
                : items;
    }

    /// Of a title in several languages, the first; of authors, all.
    private static Stream<String> languages(Element property) {
        var items = property.getElementsByTag("rdf:li").stream().map(Element::text);
        return property.getElementsByTag("rdf:Alt").isEmpty() ? items : items.limit(1);
    }
}
