package org.recto.export.html;

import org.jsoup.nodes.Element;
import org.recto.handout.Handout;
import org.recto.handout.Mark;
import org.recto.handout.Tie;
import org.recto.handout.Wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The numbered notes: of each mark its themes, who made it, what was noted, and where its links lead.
final class Notes {

    private record End(String relation, Mark other, boolean isStart) {}

    private final Inks inks;

    /// By the numbers of the marks.
    private final Map<Integer, List<End>> ends = new HashMap<>();

    Notes(Handout handout, Inks inks) {
        this.inks = inks;
        for (Tie tie : handout.ties()) {
            end(tie.from(), new End(tie.link().relation(), tie.to(), true));
            end(tie.to(), new End(tie.link().relation(), tie.from(), false));
        }
    }

    private void end(Mark mark, End end) {
        ends.computeIfAbsent(mark.number(), _ -> new ArrayList<>()).add(end);
    }

    void into(Element parent, List<Mark> marks) {
        marks.forEach(mark -> into(parent, mark));
    }

    private void into(Element parent, Mark mark) {
        var classes = mark.themes().stream().map(theme -> " " + inks.name(theme)).collect(Collectors.joining());
        var note = Elements.add(parent, "div", "note" + classes).attr("id", "n" + mark.number());
        new MarkHead(inks).into(Elements.add(note, "p", "head"), mark);
        NoteText.into(note, mark.note());
        for (End end : ends.getOrDefault(mark.number(), List.of())) {
            var line = Elements.add(note, "p", "tie");
            line.appendText(end.isStart() ? "→ " + end.relation() + " " : "← ");
            Elements.jump(line, "m" + end.other().number(), Wording.of("note.mark", end.other().number()));
            line.appendText(end.isStart() ? "" : " " + end.relation());
        }
    }
}
