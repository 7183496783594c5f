package org.recto.export.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Link;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.handout.Note;
import org.recto.handout.Plain;
import org.recto.text.Citation;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The parts of an annotated packet as a document, in order.
final class Report {

    private final Contents contents;
    private final Map<Id<Edition>, ReadingText> texts;
    private final List<Annotation> annotations;
    private final Map<Id<Annotation>, Integer> numbers = new HashMap<>();
    private final Tags tags;

    Report(Contents contents, Map<Id<Edition>, ReadingText> texts, List<Annotation> annotations) {
        this.contents = contents;
        this.texts = texts;
        this.annotations = annotations;
        this.tags = new Tags(contents.codebook());
        annotations.forEach(annotation -> numbers.put(annotation.id(), numbers.size() + 1));
    }

    List<Node> parts() {
        var parts = new ArrayList<Node>();
        parts.add(Nodes.heading(1, contents.cover().title()));
        contents.readings().forEach(reading -> parts.addAll(about(reading)));
        section(parts, "By theme", byTheme());
        section(parts, "Links", links());
        section(parts, "Codebook", codebook());
        return parts;
    }

    private static void section(List<Node> parts, String title, List<Node> content) {
        if (!content.isEmpty()) {
            parts.add(Nodes.heading(2, title));
            parts.addAll(content);
        }
    }

    private List<Node> about(Reading reading) {
        var here = annotations.stream().filter(annotation -> annotation.reading().equals(reading.id())).toList();
        var parts = new ArrayList<Node>();
        if (!here.isEmpty()) {
            var details = reading.details();
            parts.add(Nodes.heading(2, details.title()));
            var byline =
                    Stream.of(details.author(), details.date(), details.source())
                            .filter(known -> !known.isBlank())
                            .map(Plain::oneLine)
                            .collect(Collectors.joining(", "));
            if (!byline.isEmpty()) {
                parts.add(Nodes.paragraph(Nodes.text(byline)));
            }
            here.forEach(annotation -> parts.addAll(inFull(annotation)));
        }
        return parts;
    }

    private List<Node> inFull(Annotation annotation) {
        var parts = new ArrayList<Node>();
        parts.add(Nodes.quotation(annotation.passage().quote().exact()));
        parts.addAll(Note.blocks(annotation.note()));
        var line = Nodes.paragraph(number(annotation.id()));
        contents.codebook().themes().stream()
                .filter(theme -> annotation.themes().contains(theme.id()))
                .forEach(theme -> {
                    line.appendChild(Nodes.text(" "));
                    line.appendChild(tags.of(theme));
                });
        line.appendChild(Nodes.text(" · " + where(annotation) + name(annotation.by())));
        parts.add(line);
        return parts;
    }

    private Node number(Id<Annotation> annotation) {
        return Nodes.strong(numbers.get(annotation) + ".");
    }

    /// The paragraph, with a dot after it if there is one.
    private String where(Annotation annotation) {
        var text = Objects.requireNonNull(texts.get(annotation.edition()), "the text of every annotation");
        var place = Citation.place(text, annotation.range());
        return place.isEmpty() ? "" : place + " · ";
    }

    private String name(Id<Annotator> by) {
        return contents.annotator(by).map(Annotator::name).map(Plain::oneLine).orElse("?");
    }

    private List<Node> byTheme() {
        var parts = new ArrayList<Node>();
        for (Theme theme : contents.codebook().themes()) {
            var tagged =
                    annotations.stream()
                            .filter(annotation -> annotation.themes().contains(theme.id()))
                            .map(this::inShort)
                            .toList();
            if (!tagged.isEmpty()) {
                parts.add(Nodes.heading(3, theme.name()));
                parts.add(bullets(tagged));
            }
        }
        return parts;
    }

    private Block inShort(Annotation annotation) {
        var title =
                contents.reading(annotation.reading())
                        .map(reading -> Plain.oneLine(reading.details().title()))
                        .orElse("?");
        return Nodes.paragraph(
                number(annotation.id()),
                Nodes.text(
                        " " + excerpt(annotation) + " · " + title + " · " + where(annotation) + name(annotation.by())));
    }

    private static String excerpt(Annotation annotation) {
        return "“" + Plain.excerpt(annotation.passage().quote().exact()) + "”";
    }

    private List<Node> links() {
        var parts = new ArrayList<Node>();
        contents.links().stream()
                .filter(link -> numbers.containsKey(link.from()) && numbers.containsKey(link.to()))
                .forEach(link -> {
                    parts.add(tie(link));
                    parts.addAll(Note.blocks(link.note()));
                });
        return parts;
    }

    private Node tie(Link link) {
        return Nodes.paragraph(
                number(link.from()),
                Nodes.text(" " + contents.annotation(link.from()).map(Report::excerpt).orElse("?") + " "),
                Nodes.strong(link.relation()),
                Nodes.text(" "),
                number(link.to()),
                Nodes.text(
                        " "
                                + contents.annotation(link.to()).map(Report::excerpt).orElse("?")
                                + " · "
                                + name(link.by())));
    }

    private List<Node> codebook() {
        var parts = new ArrayList<Node>();
        for (Theme theme : contents.codebook().themes()) {
            var line = Nodes.paragraph(Nodes.strong(theme.name()), Nodes.text(" "), tags.of(theme));
            line.appendChild(Nodes.text(" "));
            line.appendChild(new Code(theme.colour().toString()));
            parts.add(line);
            parts.addAll(Note.blocks(theme.definition()));
        }
        return parts;
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
