package org.recto.intake.docx;

import org.recto.text.FormatKind;
import org.recto.text.Problem;

import java.util.EnumSet;
import java.util.Set;

/// How a run is set.
///
/// @param formats what the reading keeps of it
/// @param colour `#rrggbb` if it is highlighted, else empty
/// @param isHidden whether it is not shown at all
/// @param symbolFont the font that its characters are pictures of, or empty
/// @param size in half points; 0 if it does not say
record Look(Set<FormatKind> formats, String colour, boolean isHidden, String symbolFont, int size) {

    static final Look PLAIN = new Look(Set.of(), "", false, "", 0);

    /// Reads a `w:rPr`, whose start was read, and leaves it.
    ///
    /// @param styles whose character styles may be meant
    static Look read(Xml xml, Styles styles) throws Problem {
        var formats = EnumSet.noneOf(FormatKind.class);
        var colour = "";
        var shade = "";
        boolean isHidden = false;
        var symbolFont = "";
        int size = 0;
        for (var event = xml.next(); event != Xml.Event.OVER; event = xml.next()) {
            if (event == Xml.Event.END) {
                return new Look(formats, colour.isEmpty() ? shade : colour, isHidden, symbolFont, size);
            } else if (event == Xml.Event.START) {
                switch (xml.name()) {
                    case "rStyle" -> {
                        var style = styles.characters(xml.attribute("val", ""));
                        formats.addAll(style.formats());
                        isHidden |= style.isHidden();
                    }
                    case "b" -> set(formats, FormatKind.STRONG, xml.isOn());
                    case "i" -> set(formats, FormatKind.EMPHASIS, xml.isOn());
                    case "strike", "dstrike" -> set(formats, FormatKind.STRIKETHROUGH, xml.isOn());
                    case "vertAlign" -> {
                        var value = xml.attribute("val", "");
                        set(formats, FormatKind.SUPERSCRIPT, value.equals("superscript"));
                        set(formats, FormatKind.SUBSCRIPT, value.equals("subscript"));
                    }
                    case "highlight" -> colour = Colours.named(xml.attribute("val", ""));
                    case "shd" -> shade = Colours.shade(xml.attribute("fill", ""));
                    case "vanish", "webHidden" -> isHidden |= xml.isOn();
                    case "rFonts" -> symbolFont = Symbols.font(xml.attribute("ascii", ""));
                    case "sz" -> size = xml.number("val");
                    default -> {
                        // of no matter to a reading
                    }
                }
                xml.skip();
            }
        }
        return PLAIN;
    }

    private static void set(Set<FormatKind> formats, FormatKind kind, boolean isOn) {
        if (isOn) {
            formats.add(kind);
        } else {
            formats.remove(kind);
        }
    }
}
