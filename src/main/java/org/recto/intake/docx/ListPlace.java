package org.recto.intake.docx;

import org.recto.text.Problem;

/// Where in a list a paragraph stands.
///
/// @param number the id of the list's numbering; "0" if it is in none, empty if that is left to the style
/// @param level from 0; -1 if it is left to the style
record ListPlace(String number, int level) {

    static final ListPlace NONE = new ListPlace("", -1);

    /// This one, and what it leaves open as another has it.
    ListPlace or(ListPlace style) {
        return new ListPlace(number.isEmpty() ? style.number : number, level < 0 ? style.level : level);
    }

    boolean isList() {
        return !number.isEmpty() && !number.equals("0");
    }

    /// Reads a `w:numPr`, whose start was read, and leaves it.
    static ListPlace read(Xml xml) throws Problem {
        var number = "";
        int level = -1;
        for (var event = xml.next(); event != Xml.Event.OVER && event != Xml.Event.END; event = xml.next()) {
            if (event == Xml.Event.START) {
                if (xml.is("ilvl")) {
                    level = Math.clamp(xml.number("val"), 0, 8);
                } else if (xml.is("numId")) {
                    number = xml.attribute("val", "");
                }
                xml.skip();
            }
        }
        return new ListPlace(number, level);
    }
}
