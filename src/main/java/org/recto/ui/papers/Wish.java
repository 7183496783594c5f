package org.recto.ui.papers;

import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.handout.NotePlace;
import org.recto.handout.Options;
import org.recto.packet.ExportFormat;
import org.recto.packet.Facet;
import org.recto.packet.Filter;
import org.recto.text.Id;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// A document as somebody wants it.
public record Wish(
        ExportFormat format,
        Options options,
        Selection<Reading> readings,
        Selection<Theme> themes,
        Selection<Annotator> people) {

    Wish withFormat(ExportFormat wanted) {
        return new Wish(wanted, options, readings, themes, people);
    }

    Wish withOptions(Options wanted) {
        return new Wish(format, wanted, readings, themes, people);
    }

    Wish withReadings(Selection<Reading> wanted) {
        return new Wish(format, options, wanted, themes, people);
    }

    Wish withThemes(Selection<Theme> wanted) {
        return new Wish(format, options, readings, wanted, people);
    }

    Wish withPeople(Selection<Annotator> wanted) {
        return new Wish(format, options, readings, themes, wanted);
    }

    /// What of it can still be had.
    Wish within(Contents contents) {
        return new Wish(
                format,
                options,
                readings.within(ids(contents.readings(), Reading::id)),
                themes.within(ids(contents.codebook().themes(), Theme::id)),
                people.within(ids(contents.annotators(), Annotator::id)));
    }

    private static <T, I> List<Id<I>> ids(Collection<T> items, Function<T, Id<I>> id) {
        return items.stream().map(id).toList();
    }

    /// Whether there is anything that could be written.
    boolean isPossible() {
        return !readings.isNone() && !themes.isNone() && !people.isNone();
    }

    /// How it is written: where its format has no choice of where notes stand, they stand where the format has them,
    /// wherever they were wanted for another one.
    public Options written() {
        return format.heeds(Facet.NOTES) ? options : options.withNotes(NotePlace.MARGIN);
    }

    /// Which annotations it is about.
    public Filter filter() {
        return new Filter(themes.ids(), readings.ids(), people.ids());
    }
}
