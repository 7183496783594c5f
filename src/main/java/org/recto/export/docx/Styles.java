package org.recto.export.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.recto.annotation.Colour;
import org.recto.annotation.Theme;
import org.recto.handout.Handout;
import org.recto.handout.Mark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/// The styles: those of every document, and one for the passages of each theme, so that whoever gets the file can set
/// them otherwise at one place.
record Styles(Handout handout) {

    private static final Colour PLAIN = Colour.parse("#999999");

    /// How much of the shading is the theme's colour.
    private static final double STRENGTH = 0.25;

    /// Those of every document, by themselves a part, too.
    static final String COMMON = "styles.xml";

    private static final String END = "</w:styles>";

    /// The style of a passage: that of its first theme.
    String of(Mark mark) {
        return mark.themes().isEmpty() ? "Passage" : "Theme" + handout.codebook().indexOf(mark.themes().getFirst());
    }

    void write(OutputStream out) throws IOException {
        try (var in = Objects.requireNonNull(Styles.class.getResourceAsStream(COMMON), COMMON)) {
            var common = new String(in.readAllBytes(), UTF_8).strip();
            out.write(common.substring(0, common.length() - END.length()).getBytes(UTF_8));
        }
        style(out, "Passage", "Passage", PLAIN);
        int number = 0;
        for (Theme theme : handout.codebook()) {
            style(out, "Theme" + number++, theme.name(), handout.options().colour() ? theme.colour() : PLAIN);
        }
        out.write(END.getBytes(UTF_8));
    }

    private static void style(OutputStream out, String id, String name, Colour colour) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var part = new XmlPart(bytes, "w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", id);
        part.add("w:name", "w:val", "Theme: " + name).add("w:basedOn", "w:val", "DefaultParagraphFont").open("w:rPr");
        part.add("w:u", "w:val", "single", "w:color", hex(colour));
        part.add("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", hex(thin(colour))).end();
        var element = bytes.toString(UTF_8);
        out.write(element.substring(element.indexOf("<w:style")).getBytes(UTF_8));
    }

    private static String hex(Colour colour) {
        return colour.toString().substring(1);
    }

    private static Colour thin(Colour colour) {
        return new Colour(thin(colour.red()) << 16 | thin(colour.green()) << 8 | thin(colour.blue()));
    }

    private static int thin(int light) {
        return (int) Math.round(light * STRENGTH + 255 * (1 - STRENGTH));
    }
}
