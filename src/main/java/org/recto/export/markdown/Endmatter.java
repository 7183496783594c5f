package org.recto.export.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.handout.Counts;
import org.recto.handout.Handout;
import org.recto.handout.Mark;
import org.recto.handout.Note;
import org.recto.handout.Part;
import org.recto.handout.Plain;
import org.recto.handout.Tie;
import org.recto.handout.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What follows the readings: the passages by theme, the links, the index, the codebook, and how it was made.
record Endmatter(Handout handout, Heads heads) {

    List<Node> parts() {
        var parts = new ArrayList<Node>();
        section(parts, Part.COMPARISON, "comparison", comparison());
        section(parts, Part.LINKS, "links", links());
        section(parts, Part.INDEX, "index", index());
        section(parts, Part.CODEBOOK, "codebook", codebook());
        section(parts, Part.METHOD, "method", method());
        return parts;
    }

    private void section(List<Node> parts, Part part, String title, List<Node> content) {
        if (handout.options().has(part) && !content.isEmpty()) {
            parts.add(Nodes.heading(2, Wording.of(title)));
            parts.addAll(content);
        }
    }

    private List<Node> comparison() {
        var parts = new ArrayList<Node>();
        for (Theme theme : handout.comparison().themes()) {
            parts.add(Nodes.heading(3, theme.name()));
            var items = new ArrayList<Block>();
            for (Reading reading : handout.comparison().readings()) {
                var title = Plain.oneLine(reading.details().title());
                var there = marks(theme, reading);
                there.forEach(mark -> items.add(Nodes.paragraph(Heads.number(mark), text(excerpt(mark, title)))));
                if (there.isEmpty()) {
                    items.add(Nodes.paragraph(text(title + ": " + Wording.of("silent"))));
                }
            }
            parts.add(bullets(items));
        }
        return parts;
    }

    private static String excerpt(Mark mark, String title) {
        return " " + Heads.excerpt(mark) + " · " + title + " · " + Heads.where(mark);
    }

    private List<Mark> marks(Theme theme, Reading reading) {
        return handout.comparison().at(theme, reading).stream()
                .flatMap(annotation -> handout.find(annotation.id()).stream())
                .toList();
    }

    private static Node text(String words) {
        return Nodes.text(words);
    }

    private List<Node> links() {
        var parts = new ArrayList<Node>();
        for (Tie tie : handout.ties()) {
            parts.add(
                    Nodes.paragraph(
                            Heads.number(tie.from()),
                            text(" " + Heads.excerpt(tie.from()) + " "),
                            Nodes.strong(tie.link().relation()),
                            text(" "),
                            Heads.number(tie.to()),
                            text(" " + Heads.excerpt(tie.to()) + " · " + Plain.oneLine(tie.by()))));
            parts.addAll(Note.blocks(tie.link().note()));
        }
        return parts;
    }

    private List<Node> index() {
        var items = new ArrayList<Block>();
        for (Theme theme : handout.comparison().themes()) {
            var numbers =
                    handout.marks().stream()
                            .filter(mark -> mark.themes().contains(theme))
                            .map(mark -> Integer.toString(mark.number()))
                            .collect(Collectors.joining(", "));
            items.add(Nodes.paragraph(heads.tag(theme), text(": " + numbers)));
        }
        return items.isEmpty() ? List.of() : List.of(bullets(items));
    }

    private List<Node> codebook() {
        var parts = new ArrayList<Node>();
        for (Theme theme : handout.codebook()) {
            var line = Nodes.paragraph(Nodes.strong(theme.name()), text(" "), heads.tag(theme));
            if (handout.options().colour()) {
                line.appendChild(text(" "));
                line.appendChild(new Code(theme.colour().toString()));
            }
            line.appendChild(text(" · " + Wording.of("codebook.count", handout.count(theme))));
            parts.add(line);
            parts.addAll(Note.blocks(theme.definition()));
        }
        return parts;
    }

    private List<Node> method() {
        var counts = Counts.of(handout);
        var items = new ArrayList<Block>();
        items.add(count("method.readings", counts.readings()));
        items.add(count("method.words", counts.words()));
        items.add(count("method.passages", counts.marks()));
        items.add(count("method.notes", counts.notes()));
        items.add(count("method.links", counts.links()));
        counts.people()
                .forEach((name, made) ->
                        items.add(Nodes.paragraph(text(Wording.of("method.person", Plain.oneLine(name), made)))));
        return List.of(
                Nodes.paragraph(text(Wording.of("method.text"))),
                bullets(items),
                Nodes.paragraph(text(Wording.of("method.made", handout.options().date()))));
    }

    private static Block count(String key, long number) {
        return Nodes.paragraph(text(Wording.of(key) + ": " + Wording.of("number", number)));
    }

    private static Node bullets(List<Block> paragraphs) {
        var list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        for (Block paragraph : paragraphs) {
            var item = new ListItem();
            item.appendChild(paragraph);
            list.appendChild(item);
        }
        return list;
    }
}
