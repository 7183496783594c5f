package org.recto.ui.notes;

import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Link;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.text.Id;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A line of the list of links.
///
/// @param from where it starts
/// @param to where it leads
/// @param by whose it is, by name
record LinkRow(Link link, MarkRow from, MarkRow to, String by) {

    /// All links, by where they start.
    static List<LinkRow> all(Contents contents) {
        var rows = new ArrayList<LinkRow>();
        for (var annotation : contents.annotations()) {
            for (Link link : contents.linksOf(annotation.id())) {
                if (link.from().equals(annotation.id())) {
                    contents.annotation(link.to())
                            .ifPresent(to ->
                                    rows.add(
                                            new LinkRow(
                                                    link,
                                                    MarkRow.of(annotation, contents),
                                                    MarkRow.of(to, contents),
                                                    contents.annotator(link.by()).map(Annotator::name).orElse(""))));
                }
            }
        }
        return rows;
    }

    boolean has(Id<Theme> theme) {
        return from.has(theme) || to.has(theme);
    }

    boolean touches(Id<Reading> reading) {
        return from.isIn(reading) || to.isIn(reading);
    }

    /// Whether it, its note or one of its ends has these words; case ignored.
    boolean says(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return link.relation().toLowerCase(Locale.ROOT).contains(wanted)
                || link.note().toLowerCase(Locale.ROOT).contains(wanted)
                || from.says(words)
                || to.says(words);
    }
}
