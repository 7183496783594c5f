package org.recto.intake.docx;

import org.recto.text.Problem;

/// What a paragraph says of itself (`w:pPr`).
///
/// @param style the id of its style, or empty
/// @param list where in a list it stands
/// @param outline the level of a heading from 1; 0 for none, -1 if that is left to the style
/// @param isCentred whether its lines are
/// @param isIndented whether it is set in from both sides, as quotations are
/// @param goesOn whether it has no end of its own: it was deleted, or its first letter was made a picture of
record Setting(String style, ListPlace list, int outline, boolean isCentred, boolean isIndented, boolean goesOn) {

    static final Setting PLAIN = new Setting("", ListPlace.NONE, -1, false, false, false);

    /// Twentieths of a point from which on a margin is set in: a centimetre at the left, half of that at the right.
    private static final int LEFT = 560;

    private static final int RIGHT = 280;

    /// Reads a `w:pPr`, whose start was read, and leaves it.
    static Setting read(Xml xml) throws Problem {
        var style = "";
        var list = ListPlace.NONE;
        int outline = -1;
        boolean isCentred = false;
        boolean isIndented = false;
        boolean goesOn = false;
        for (var event = xml.next(); event != Xml.Event.OVER && event != Xml.Event.END; event = xml.next()) {
            if (event != Xml.Event.START) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val", "");
                case "outlineLvl" -> outline = Styles.outline(xml.number("val"));
                case "jc" -> isCentred = xml.attribute("val", "").equals("center");
                case "ind" -> isIndented = isIndented(xml);
                case "framePr" -> {
                    var drop = xml.attribute("dropCap", "none");
                    goesOn |= drop.equals("drop") || drop.equals("margin");
                }
                default -> {
                    // of no matter to a reading
                }
            }
            switch (xml.name()) {
                case "numPr" -> list = ListPlace.read(xml);
                case "rPr" -> goesOn |= isEndDeleted(xml);
                default -> xml.skip();
            }
        }
        return new Setting(style, list, outline, isCentred, isIndented, goesOn);
    }

    private static boolean isIndented(Xml xml) {
        int left = Math.max(xml.number("left"), xml.number("start"));
        int right = Math.max(xml.number("right"), xml.number("end"));
        return left >= LEFT && right >= RIGHT && xml.number("hanging") == 0;
    }

    private static boolean isEndDeleted(Xml xml) throws Problem {
        boolean isDeleted = false;
        for (var event = xml.next(); event != Xml.Event.OVER && event != Xml.Event.END; event = xml.next()) {
            if (event == Xml.Event.START) {
                isDeleted |= xml.is("del") || xml.is("moveFrom");
                xml.skip();
            }
        }
        return isDeleted;
    }
}
