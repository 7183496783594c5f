package org.recto.intake.docx;

import org.recto.text.FormatKind;
import org.recto.text.Problem;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A document's styles.
final class Styles {

    /// A style as it is written, before it inherits.
    private record Written(String name, String basedOn, Setting paragraph, Look characters) {}

    private final Map<String, Written> written = new HashMap<>();
    private final Map<String, Style> inherited = new HashMap<>();
    private String standard = "";
    private String language = "";
    private int size;

    /// Reads them.
    ///
    /// @param part nothing if the document has none
    static Styles of(Optional<Part> part) throws Problem {
        var styles = new Styles();
        if (part.isPresent()) {
            styles.read(part.get().xml());
        }
        return styles;
    }

    private void read(Xml xml) throws Problem {
        for (var event = xml.next(); event != Xml.Event.OVER; event = xml.next()) {
            if (event != Xml.Event.START) {
                continue;
            }
            if (xml.is("style")) {
                style(xml);
            } else if (xml.is("lang") && language.isEmpty()) {
                language = xml.attribute("val", "");
            } else if (xml.is("sz") && size == 0) {
                size = xml.number("val");
            }
        }
    }

    private void style(Xml xml) throws Problem {
        var id = xml.attribute("styleId", "");
        if (xml.attribute("type", "").equals("paragraph") && xml.attribute("default", "0").matches("1|true|on")) {
            standard = id;
        }
        var name = "";
        var basedOn = "";
        var paragraph = Setting.PLAIN;
        var characters = Look.PLAIN;
        for (var event = xml.next(); event != Xml.Event.OVER && event != Xml.Event.END; event = xml.next()) {
            if (event != Xml.Event.START) {
                continue;
            }
            switch (xml.name()) {
                case "name" -> name = xml.attribute("val", "").toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = xml.attribute("val", "");
                default -> {
                    // read below, or of no matter
                }
            }
            switch (xml.name()) {
                case "pPr" -> paragraph = Setting.read(xml);
                case "rPr" -> characters = Look.read(xml, this);
                default -> xml.skip();
            }
        }
        written.put(id, new Written(name, basedOn, paragraph, characters));
    }

    /// The level of a heading, counted from 1, of an outline's level, counted from 0, in which 9 is no heading.
    static int outline(int level) {
        return level < 0 || level > 8 ? 0 : Math.min(level + 1, 6);
    }

    /// The language that the text is written in, or empty.
    String language() {
        return language;
    }

    /// A character style.
    Style characters(String id) {
        return style(id);
    }

    /// A paragraph's style; if it names none, the standard one.
    Style paragraphs(String id) {
        return style(id.isEmpty() ? standard : id);
    }

    /// The size of text that says none, in half points.
    int size() {
        int normal = paragraphs("").size();
        return normal > 0 ? normal : size > 0 ? size : 20;
    }

    private Style style(String id) {
        var known = inherited.get(id);
        if (known == null) {
            known = inherit(id);
            inherited.put(id, known);
        }
        return known;
    }

    /// Follows what a style is based on up to the first, and no circle.
    private Style inherit(String id) {
        var seen = new HashSet<String>();
        var name = "";
        int outline = -1;
        var list = ListPlace.NONE;
        Set<FormatKind> formats = EnumSet.noneOf(FormatKind.class);
        boolean isHidden = false;
        int size = 0;
        for (var at = id; written.containsKey(at) && seen.add(at); at = written.get(at).basedOn()) {
            var style = written.get(at);
            name = name.isEmpty() ? style.name() : name;
            int said = StyleNames.outline(style.name(), at);
            outline = outline >= 0 ? outline : style.paragraph().outline() >= 0 ? style.paragraph().outline() : said;
            list = list.or(style.paragraph().list());
            formats.addAll(style.characters().formats());
            isHidden |= style.characters().isHidden();
            size = size > 0 ? size : style.characters().size();
        }
        if (seen.isEmpty()) {
            outline = StyleNames.outline("", id);
            name = id.toLowerCase(Locale.ROOT);
        }
        return new Style(name, Math.max(0, outline), list, formats, isHidden, size);
    }
}
