package org.recto.export.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The document's body: paragraphs of a style, and runs of words in them.
final class Body {

    private final XmlPart part;
    private final Map<String, String> links = new LinkedHashMap<>();

    Body(XmlPart part) {
        this.part = part;
    }

    XmlPart part() {
        return part;
    }

    /// A paragraph of plain words.
    void paragraph(String style, String words) {
        open(style);
        run(words);
        close();
    }

    /// Begins a paragraph.
    ///
    /// @param style its id in `styles.xml`; empty for the usual one
    void open(String style) {
        part.open("w:p");
        if (!style.isEmpty()) {
            part.open("w:pPr").add("w:pStyle", "w:val", style).close();
        }
    }

    void close() {
        part.close();
    }

    void run(String words) {
        run(words, List.of());
    }

    /// Words in a paragraph.
    ///
    /// @param properties elements of the run's properties, in the order of the standard: name and `w:val`, or name
    ///   alone
    void run(String words, List<List<String>> properties) {
        begin(properties);
        boolean isFirst = true;
        for (String line : words.split("\n", -1)) {
            if (!isFirst) {
                part.add("w:br");
            }
            part.open("w:t", "xml:space", "preserve").text(line).close();
            isFirst = false;
        }
        part.close();
    }

    /// A sign in a paragraph that stands for something else than words.
    ///
    /// @param properties as those of words
    /// @param attributes of the sign's element: name, value, name, value
    void run(List<List<String>> properties, String sign, String... attributes) {
        begin(properties);
        part.add(sign, attributes).close();
    }

    private void begin(List<List<String>> properties) {
        part.open("w:r");
        if (!properties.isEmpty()) {
            part.open("w:rPr");
            properties.forEach(this::property);
            part.close();
        }
    }

    private void property(List<String> property) {
        if (property.size() == 1) {
            part.add(property.getFirst());
        } else {
            part.add(property.getFirst(), "w:val", property.getLast());
        }
    }

    /// Begins a table.
    ///
    /// @param columns how many columns of equal width it has
    void table(int columns) {
        part.open("w:tbl").open("w:tblPr").add("w:tblStyle", "w:val", "TableGrid");
        part.add("w:tblW", "w:w", "5000", "w:type", "pct").close().open("w:tblGrid");
        for (int i = 0; i < columns; i++) {
            part.add("w:gridCol");
        }
        part.close();
    }

    /// Begins a cell; it has to hold a paragraph.
    void cell() {
        part.open("w:tc").open("w:tcPr").add("w:tcW", "w:w", "0", "w:type", "auto").close();
    }

    /// The id of the relation that leads to an address outside.
    String link(String address) {
        return links.computeIfAbsent(address, _ -> "l" + links.size());
    }

    /// The addresses that were asked for, with the ids of their relations.
    Map<String, String> links() {
        return links;
    }
}
