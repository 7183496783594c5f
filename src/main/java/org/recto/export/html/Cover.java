package org.recto.export.html;

import org.jsoup.nodes.Element;
import org.recto.handout.Handout;
import org.recto.handout.Wording;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Course, packet, people, date and assignment.
record Cover(Handout handout) implements Piece {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.ENGLISH);

    @Override
    public void into(Element parent) {
        var cover = Elements.add(parent, "header", "cover");
        var options = handout.options();
        var above = options.course().isBlank() ? Wording.of("packet") : options.course();
        Elements.add(cover, "p", "course", above);
        Elements.add(cover, "h1", "", title(handout));
        if (!handout.people().isEmpty()) {
            Elements.add(cover, "p", "people", String.join(" · ", handout.people()));
        }
        Elements.add(cover, "p", "date")
                .appendElement("time")
                .attr("datetime", options.date().toString())
                .appendText(DATE.format(options.date()));
        if (!handout.assignment().isEmpty()) {
            var assignment = Elements.add(cover, "div", "assignment");
            Elements.add(assignment, "p", "label", Wording.of("assignment"));
            NoteText.into(assignment, handout.assignment());
        }
    }

    static String title(Handout handout) {
        return handout.title().isEmpty() ? Wording.of("packet") : handout.title();
    }
}
