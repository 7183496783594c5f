package org.recto.export.html;

import org.jsoup.nodes.Element;
import org.recto.annotation.Reading;
import org.recto.handout.Address;
import org.recto.handout.Handout;
import org.recto.handout.Mark;
import org.recto.handout.Paragraph;
import org.recto.handout.Run;
import org.recto.handout.Wording;
import org.recto.text.Format;
import org.recto.text.FormatKind;
import org.recto.text.Picture;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of a paragraph, as their author set them and as readers marked them.
final class Prose {

    /// Kinds of pictures that every browser shows and none runs.
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final Handout handout;
    private final Inks inks;
    private final Beginning beginning;

    /// What is done where passages begin.
    interface Beginning {

        /// Does it.
        ///
        /// @param parent the element that their first words will be in
        void of(Element parent, List<Mark> marks);
    }

    Prose(Handout handout, Inks inks, Beginning beginning) {
        this.handout = handout;
        this.inks = inks;
        this.beginning = beginning;
    }

    void into(Element parent, Reading reading, Paragraph paragraph) {
        paragraph.runs().forEach(run -> into(parent, reading, run));
    }

    void into(Element parent, Reading reading, Run run) {
        pages(parent, run);
        if (!run.words().isEmpty()) {
            words(set(marked(parent, run), run), run.words());
        }
        for (Mark mark : run.ends()) {
            Elements.jump(Elements.add(parent, "sup", "ref"), "n" + mark.number(), Integer.toString(mark.number()))
                    .attr("aria-label", Wording.of("note", mark.number()));
        }
        pictures(parent, reading, run);
    }

    private Element marked(Element parent, Run run) {
        if (run.marks().isEmpty()) {
            return parent;
        }
        var begun = run.begins().stream().filter(mark -> mark.annotation().range().start() == run.start()).toList();
        beginning.of(parent, begun);
        var element = Elements.add(parent, "mark", inks.classesOf(run.marks()));
        element.attr(PrintedPage.MARKS, numbers(run.marks()));
        for (Mark mark : begun) {
            // an element has one id: of passages that begin together each gets an element of its own
            var place = element.hasAttr("id") ? Elements.add(element, "span", "") : element;
            place.attr("id", "m" + mark.number());
        }
        return element;
    }

    private static String numbers(List<Mark> marks) {
        return marks.stream().map(mark -> Integer.toString(mark.number())).collect(Collectors.joining(" "));
    }

    private static Element set(Element parent, Run run) {
        var inner = parent;
        for (Format format : run.formats()) {
            var tag = tag(format.kind());
            if (!tag.isEmpty()) {
                inner = Elements.add(inner, tag, "");
            } else if (format.kind() == FormatKind.LINK && Address.isWeb(format.target())) {
                inner = Elements.add(inner, "a", "").attr("href", format.target()).attr("rel", "noreferrer");
            }
        }
        return inner;
    }

    private static String tag(FormatKind kind) {
        return switch (kind) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case CODE -> "code";
            case STRIKETHROUGH -> "s";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
            case LINK, PICTURE, PAGE -> "";
        };
    }

    private static void words(Element parent, String words) {
        boolean isFirst = true;
        for (String line : words.split("\n", -1)) {
            if (!isFirst) {
                parent.appendElement("br");
            }
            parent.appendText(line);
            isFirst = false;
        }
    }

    private static void pages(Element parent, Run run) {
        for (Format format : run.formats()) {
            if (format.kind() == FormatKind.PAGE && format.range().start() == run.start()) {
                Elements.add(parent, "span", "page", format.target())
                        .attr("title", Wording.of("page", format.target()));
            }
        }
    }

    private void pictures(Element parent, Reading reading, Run run) {
        for (Format format : run.formats()) {
            boolean isDone = format.range().end() == run.start() + run.words().codePointCount(0, run.words().length());
            if (format.kind() == FormatKind.PICTURE && isDone) {
                handout.picture(reading, format.target()).ifPresent(picture -> picture(parent, picture));
            }
        }
    }

    /// The words beside it say what it shows, so it is not announced a second time.
    private static void picture(Element parent, Picture picture) {
        if (SHOWN.contains(picture.mediaType())) {
            var data = Base64.getEncoder().encodeToString(picture.bytes());
            Elements.add(parent, "img", "")
                    .attr("src", "data:" + picture.mediaType() + ";base64," + data)
                    .attr("alt", "");
        }
    }
}
