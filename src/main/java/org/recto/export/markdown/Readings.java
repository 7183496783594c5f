package org.recto.export.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.recto.handout.Handout;
import org.recto.handout.Mark;
import org.recto.handout.Note;
import org.recto.handout.NotePlace;
import org.recto.handout.Options;
import org.recto.handout.Part;
import org.recto.handout.Plain;
import org.recto.handout.Sheet;
import org.recto.handout.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cover and the readings: with their whole text and a footnote for each passage, or with the passages alone.
record Readings(Handout handout, Heads heads) {

    List<Node> parts() {
        var parts = new ArrayList<Node>();
        var title = handout.title().isEmpty() ? Wording.of("packet") : handout.title();
        parts.add(Nodes.heading(1, title));
        if (handout.options().has(Part.COVER)) {
            parts.add(Nodes.paragraph(Nodes.text(cover(handout.options()))));
            assignment(parts);
        }
        handout.sheets().forEach(sheet -> parts.addAll(reading(sheet)));
        return parts;
    }

    private void assignment(List<Node> parts) {
        if (!handout.assignment().isEmpty()) {
            parts.add(Nodes.paragraph(Nodes.strong(Wording.of("assignment"))));
            parts.addAll(Note.blocks(handout.assignment()));
        }
    }

    private String cover(Options options) {
        return Stream.of(options.course(), String.join(", ", handout.people()), options.date().toString())
                .map(Plain::oneLine)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<Node> reading(Sheet sheet) {
        var parts = new ArrayList<Node>();
        parts.add(Nodes.heading(2, sheet.reading().details().title()));
        var byline = Plain.oneLine(sheet.byline());
        if (!byline.isEmpty()) {
            parts.add(Nodes.paragraph(Nodes.text(byline)));
        }
        if (handout.options().has(Part.TEXT)) {
            var prose = new Prose(!isAfter());
            sheet.paragraphs()
                    .filter(paragraph -> !sheet.repeatsTitle(paragraph))
                    .map(prose::block)
                    .forEach(parts::add);
            notes(parts, sheet.marks());
            if (!sheet.unplaced().isEmpty()) {
                parts.add(Nodes.heading(3, Wording.of("unplaced")));
            }
        } else {
            sheet.marks().forEach(mark -> passage(parts, mark));
        }
        sheet.unplaced().forEach(mark -> passage(parts, mark));
        return parts;
    }

    /// What has no margin has footnotes, which programs set where they like; endnotes stand after the reading.
    private void notes(List<Node> parts, List<Mark> marks) {
        if (isAfter() && !marks.isEmpty()) {
            parts.add(Nodes.heading(3, Wording.of("notes")));
            marks.forEach(mark -> parts.addAll(note(mark)));
        } else {
            for (Mark mark : marks) {
                var footnote = new FootnoteDefinition(Integer.toString(mark.number()));
                note(mark).forEach(footnote::appendChild);
                parts.add(footnote);
            }
        }
    }

    private boolean isAfter() {
        return handout.options().notes() == NotePlace.ENDNOTES;
    }

    private List<Node> note(Mark mark) {
        var note = new ArrayList<Node>();
        note.add(heads.inFull(mark));
        note.addAll(Note.blocks(mark.note()));
        return note;
    }

    private void passage(List<Node> parts, Mark mark) {
        parts.add(Nodes.quotation(mark.quote()));
        parts.addAll(note(mark));
    }
}
