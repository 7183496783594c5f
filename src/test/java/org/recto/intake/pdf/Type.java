package org.recto.intake.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// A font for any character at all: it has no shapes, only widths, and a table that says which character each code
/// stands for. That is all that a reader of a file's text has to go by, and no machine need have any font for it.
final class Type {

    private final String name;
    private final Map<String, Integer> codes = new LinkedHashMap<>();

    /// @param name as fonts are called, such as `Recto-Bold`
    Type(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /// The codes of a text, as a drawing has them.
    String codes(String text) {
        var hex = new StringBuilder();
        text.codePoints().forEach(c -> hex.append(code(Character.toString(c))));
        return hex.toString();
    }

    /// The code of a glyph that stands for this text, as one for a ligature would.
    String code(String stands) {
        return "%04X".formatted(codes.computeIfAbsent(stands, _ -> codes.size() + 1));
    }

    /// The width of a text, in its font's size.
    static double width(String text) {
        return text.codePoints().mapToLong(Type::width).sum() / 1000.0;
    }

    private static long width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || c == 0x200D) {
            return 0;
        }
        if (c > 0x2E80) {
            return 1000;
        }
        return "iljtf.,;:'|! \u00A0’‘()[]".indexOf(c) >= 0 ? 270 : Character.isUpperCase(c) ? 680 : 490;
    }

    COSDictionary toCos() throws IOException {
        var widths = new COSArray();
        for (var code : codes.entrySet()) {
            widths.add(COSInteger.get(code.getValue()));
            var width = new COSArray();
            width.add(new COSFloat((float) width(code.getKey()) * 1000));
            widths.add(width);
        }
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        var descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.W, widths);
        var descendants = new COSArray();
        descendants.add(descendant);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, toUnicode());
        return font;
    }

    private COSStream toUnicode() throws IOException {
        var table = new StringBuilder("/CIDInit /ProcSet findresource begin begincmap /CMapType 2 def\n");
        table.append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        codes.forEach((text, code) ->
                table.append("1 beginbfchar <%04X> <".formatted(code))
                        .append(HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)))
                        .append("> endbfchar\n"));
        table.append("endcmap end");
        var stream = new COSStream();
        try (var out = stream.createOutputStream()) {
            out.write(table.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
