package org.recto.intake.docx;

import org.recto.intake.docx.NoteCount.Note;
import org.recto.intake.format.Pace;
import org.recto.text.FormatKind;
import org.recto.text.Problem;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the text of a part: paragraphs, tables and what is in them. It keeps its own account of what is open instead
/// of calling itself, so that nothing can be nested too deeply for it.
final class Story {

    /// Elements that hold no text, or none that is shown.
    private static final Set<String> SILENT =
            Set.of(
                    "del",
                    "moveFrom",
                    "delText",
                    "sdtPr",
                    "sdtEndPr",
                    "tblPr",
                    "tblPrEx",
                    "tblGrid",
                    "tcPr",
                    "sectPr",
                    "smartTagPr",
                    "customXmlPr",
                    "rubyPr",
                    "rt",
                    "fldData",
                    "ffData",
                    "binData",
                    "background",
                    "docDefaults");

    private static final int TELLING = 500;

    /// How far the work has come when the text has been read, and what hangs on it is.
    static final double BEHIND = 0.8;

    private final Source source;
    private final Part part;
    private final Xml xml;
    private final Deque<Flow> flows = new ArrayDeque<>();
    private final Deque<Boolean> alternatives = new ArrayDeque<>();
    private final Drawings drawings;
    private final Addresses addresses = new Addresses();
    private final Closing closing;
    private final Spots spots = new Spots();
    private int paragraphs;

    Story(Source source, Part part) throws Problem {
        this.source = source;
        this.part = part;
        this.xml = part.xml();
        this.drawings = new Drawings(part, source.figures());
        this.closing = new Closing(source);
    }

    /// Reads the part as one text.
    List<Piece> read(Pace pace) throws Problem {
        flows.push(new Flow());
        for (var event = xml.next(); event != Xml.Event.OVER; event = xml.next()) {
            step(event, pace);
        }
        return finished();
    }

    /// Reads the part as many texts, by their ids.
    ///
    /// @param container the element that holds one
    /// @param seen hears of each before it is read
    Map<String, List<Piece>> each(String container, Seen seen) throws Problem {
        var all = new LinkedHashMap<String, List<Piece>>();
        var pace = source.pace().part(BEHIND, BEHIND);
        var id = "";
        for (var event = xml.next(); event != Xml.Event.OVER; event = xml.next()) {
            if (event == Xml.Event.START && flows.isEmpty() && xml.is(container)) {
                id = xml.attribute("id", "");
                seen.at(id, xml);
                flows.push(new Flow());
            } else if (event == Xml.Event.END && flows.size() == 1 && xml.is(container)) {
                all.putIfAbsent(id, finished());
            } else if (!flows.isEmpty()) {
                step(event, pace);
            }
        }
        return all;
    }

    /// Hears of a text that is about to be read.
    interface Seen {
        void at(String id, Xml xml);
    }

    private List<Piece> finished() {
        while (flows.size() > 1) {
            endBox();
        }
        var flow = flows.pop();
        leave(flow);
        return flow.done();
    }

    private void step(Xml.Event event, Pace pace) throws Problem {
        if (event == Xml.Event.START) {
            switch (xml.space()) {
                case WORD -> start(pace);
                case MATH -> {
                    if (xml.name().equals("t")) {
                        append(xml.words());
                    }
                }
                case COMPATIBILITY -> startAlternative();
                default -> drawings.start(xml, flows.element().paragraph());
            }
        } else if (event == Xml.Event.END) {
            switch (xml.space()) {
                case WORD -> end();
                case COMPATIBILITY -> endAlternative();
                default -> {
                    // nothing hangs on it
                }
            }
        }
    }

    /// Of what is said twice, for newer and for older programs, the first is read.
    private void startAlternative() throws Problem {
        switch (xml.name()) {
            case "AlternateContent" -> alternatives.push(false);
            case "Choice", "Fallback" -> {
                if (!alternatives.isEmpty() && alternatives.pop()) {
                    alternatives.push(true);
                    xml.skip();
                } else {
                    alternatives.push(true);
                }
            }
            default -> {
                // no such element
            }
        }
    }

    private void endAlternative() {
        if (xml.name().equals("AlternateContent") && !alternatives.isEmpty()) {
            alternatives.pop();
        }
    }

    private void start(Pace pace) throws Problem {
        var name = xml.name();
        if (SILENT.contains(name)) {
            xml.skip();
            return;
        }
        var flow = flows.element();
        switch (name) {
            case "p" -> {
                spots.into(flow.begin());
                if (paragraphs++ % TELLING == 0) {
                    pace.at(xml.fraction());
                }
            }
            case "tbl" -> flow.beginTable();
            case "tr" -> {
                if (flow.table() != null) {
                    flow.table().row();
                }
            }
            case "tc" -> {
                if (flow.table() != null) {
                    flow.table().cell();
                }
            }
            case "trPr" -> row(flow);
            case "txbxContent" -> flows.push(new Flow());
            case "hyperlink" -> addresses.open(link());
            case "fldChar" -> flow.fields.mark(xml.attribute("fldCharType", ""));
            case "instrText" -> flow.fields.instruct(xml.words());
            case "altChunk" -> flow.add(Chunks.of(part.page(xml.attribute("id", ""))));
            case "commentRangeStart" -> spots.at(flow.paragraph(), xml.attribute("id", ""), true);
            case "commentRangeEnd" -> spots.at(flow.paragraph(), xml.attribute("id", ""), false);
            default -> {
                if (flow.paragraph() != null) {
                    inside(name, flow.paragraph());
                }
            }
        }
    }

    /// What stands inside a paragraph.
    private void inside(String name, Paragraph paragraph) throws Problem {
        switch (name) {
            case "pPr" -> paragraph.set(Setting.read(xml));
            case "r" -> paragraph.look(Look.PLAIN);
            case "rPr" -> paragraph.look(Look.read(xml, source.styles()));
            case "t" -> {
                boolean isWhole = xml.attribute("space", "").equals("preserve");
                var words = xml.words();
                append(isWhole ? words : words.strip());
            }
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("\u2011");
            case "sym" -> append(Symbols.of(xml.attribute("font", ""), code(xml.attribute("char", ""))));
            case "footnoteReference" -> note("footnotes");
            case "endnoteReference" -> note("endnotes");
            case "commentReference" -> spots.reference(paragraph, xml.attribute("id", ""));
            default -> {
                // says nothing, or only holds what does
            }
        }
    }

    private static int code(String hexadecimal) {
        return hexadecimal.matches("[0-9A-Fa-f]{1,5}") ? Integer.parseInt(hexadecimal, 16) : 0xFFFD;
    }

    private void row(Flow flow) throws Problem {
        boolean isDeleted = false;
        for (var event = xml.next(); event != Xml.Event.OVER && event != Xml.Event.END; event = xml.next()) {
            if (event == Xml.Event.START) {
                isDeleted |= xml.is("del");
                xml.skip();
            }
        }
        if (isDeleted && flow.table() != null) {
            flow.table().dropRow();
        }
    }

    private String link() {
        return part.relation(xml.attribute("id", "")).filter(Relation::isExternal).map(Relation::target).orElse("");
    }

    /// A note that has a mark of its own brings it along.
    private void note(String kind) {
        if (!xml.attribute("customMarkFollows", "0").matches("1|true|on") && !flows.element().fields.isInstruction()) {
            int number = source.notes().of(new Note(kind, xml.attribute("id", "")));
            var paragraph = flows.element().paragraph();
            if (paragraph != null) {
                paragraph.words.append(Integer.toString(number), Set.of(FormatKind.SUPERSCRIPT), "", "");
            }
        }
    }

    private void append(String words) {
        var flow = flows.element();
        var paragraph = flow.paragraph();
        if (paragraph == null || flow.fields.isInstruction()) {
            return;
        }
        var font = paragraph.look().symbolFont();
        var shown = font.isEmpty() ? words : Symbols.of(font, words);
        paragraph.append(shown.replace("\r", "").replace("\u00AD", ""), addresses.target(flow.fields.target()));
    }

    private void end() {
        var flow = flows.element();
        switch (xml.name()) {
            case "p" -> {
                var paragraph = flow.paragraph();
                if (paragraph != null && paragraph.setting().goesOn()) {
                    flow.pause();
                } else if (paragraph != null) {
                    flow.end();
                    flow.add(closing.pieces(paragraph));
                }
            }
            case "tc" -> leave(flow);
            case "tbl" -> flow.endTable();
            case "hyperlink" -> addresses.close();
            case "txbxContent" -> {
                if (flows.size() > 1) {
                    endBox();
                }
            }
            default -> {
                // its start said all
            }
        }
    }

    /// What a box holds comes after the paragraph that it hangs on.
    private void endBox() {
        var box = flows.pop();
        leave(box);
        var host = flows.element().paragraph();
        if (host == null) {
            flows.element().add(box.done());
        } else {
            host.boxes.addAll(box.done());
        }
    }

    private void leave(Flow flow) {
        var left = flow.left();
        if (left != null) {
            flow.end();
            flow.add(closing.pieces(left));
        }
    }
}
