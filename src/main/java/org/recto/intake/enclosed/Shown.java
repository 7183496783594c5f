package org.recto.intake.enclosed;

import org.recto.enclosure.EnclosedReading;
import org.recto.enclosure.Enclosure;
import org.recto.text.Abridgement;
import org.recto.text.BlockKind;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where a file shows the texts that it encloses.
public final class Shown {

    /// A text in the file, or the part of it that is there.
    ///
    /// @param text its index
    /// @param from where the part begins in the text without its white space
    /// @param to where it ends there
    /// @param start where it begins in what the file shows
    private record Place(int text, int from, int to, int start) {
        int end() {
            return start + to - from;
        }
    }

    private final Enclosure enclosure;
    private final List<ReadingText> texts;
    private final List<Solid> solids;
    private final Solid shown;
    private final List<Place> places = new ArrayList<>();

    private Shown(Enclosure enclosure, String shown) {
        this.enclosure = enclosure;
        this.texts = enclosure.texts();
        this.solids = texts.stream().map(ReadingText::text).map(Solid::new).toList();
        this.shown = new Solid(shown);
    }

    /// Looks for the readings, word for word and in their order, and behind each for the words that have no place in
    /// it.
    ///
    /// @param shown all that the file shows
    /// @return nothing if one of them is not there as it is enclosed, or more is enclosed than that
    public static Optional<Shown> of(Enclosure enclosure, String shown) {
        var found = new Shown(enclosure, shown);
        boolean isThere = IntStream.range(0, enclosure.readings().size()).allMatch(found::find);
        return isThere && isAbridged(enclosure) ? Optional.of(found) : Optional.empty();
    }

    /// Whether nothing is left of older texts but the words of marks and those around them.
    static boolean isAbridged(Enclosure enclosure) {
        var texts = enclosure.texts();
        return IntStream.range(enclosure.readings().size(), texts.size())
                .allMatch(i -> {
                    var ranges = enclosure.marksIn(i).map(Enclosure.Mark::range).toList();
                    var left = new Abridgement(texts.get(i), ranges).text();
                    return left.text().equals(texts.get(i).text()) && left.blocks().equals(texts.get(i).blocks());
                });
    }

    private boolean find(int index) {
        var reading = enclosure.readings().get(index);
        int length = solids.get(index).length();
        int title = new Solid(reading.details().title()).length();
        boolean isThere =
                find(index, 0, length)
                        || (isTitled(texts.get(index), reading.details().title()) && find(index, title, length));
        return isThere
                && IntStream.range(enclosure.readings().size(), texts.size())
                        .filter(text -> isOlder(text, reading))
                        .allMatch(text -> enclosure.marksIn(text).allMatch(mark -> find(text, mark.range())));
    }

    private boolean isOlder(int text, EnclosedReading reading) {
        return enclosure.older().get(text - enclosure.readings().size()).id().equals(reading.id());
    }

    private boolean find(int text, Range range) {
        return find(text, solids.get(text).at(range.start()), solids.get(text).at(range.end()));
    }

    /// Looks for a part of a text behind all that was found before it.
    private boolean find(int text, int from, int to) {
        int before = places.isEmpty() ? 0 : places.getLast().end();
        int start = shown.words().indexOf(solids.get(text).words().substring(from, to), before);
        if (start >= 0) {
            places.add(new Place(text, from, to, start));
        }
        return start >= 0;
    }

    /// Whether a text begins with its title, which documents show once.
    private static boolean isTitled(ReadingText text, String title) {
        var first = text.blocks().getFirst();
        return first.kind() == BlockKind.TITLE && text.text(first).strip().equals(title.strip());
    }

    /// The words of a text that stand at a range of what the file shows.
    ///
    /// @return nothing if other words stand there, too, or none
    Optional<Spot> spot(Range range) {
        int from = shown.at(range.start());
        int to = shown.at(range.end());
        for (Place place : places) {
            if (place.start() <= from && from < to && to <= place.end()) {
                int behind = place.from() - place.start();
                return Optional.of(new Spot(place.text(), solids.get(place.text()).range(from + behind, to + behind)));
            }
        }
        return Optional.empty();
    }

    /// Words of a text, without what a file may have changed about them.
    String words(Spot spot) {
        return solids.get(spot.reading()).words(spot.range());
    }
}
