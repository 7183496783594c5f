package org.recto.intake.enclosed;

import org.recto.enclosure.EnclosedReading;
import org.recto.enclosure.Enclosure;
import org.recto.text.BlockKind;
import org.recto.text.Range;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a file shows the readings that it encloses.
public final class Shown {

    /// A reading in the file.
    ///
    /// @param solid its text
    /// @param skipped how much of that stands apart, as a title does
    /// @param start where the rest begins in what the file shows
    private record Place(Solid solid, int skipped, int start) {
        int end() {
            return start + solid.length() - skipped;
        }
    }

    private final Solid shown;
    private final List<Place> places = new ArrayList<>();

    private Shown(String shown) {
        this.shown = new Solid(shown);
    }

    /// Looks for the readings, word for word and in their order.
    ///
    /// @param shown all that the file shows
    /// @return nothing if one of them is not there as it is enclosed
    public static Optional<Shown> of(Enclosure enclosure, String shown) {
        var found = new Shown(shown);
        return enclosure.readings().stream().allMatch(found::find) ? Optional.of(found) : Optional.empty();
    }

    private boolean find(EnclosedReading reading) {
        var text = reading.words();
        var solid = new Solid(text.text());
        int from = places.isEmpty() ? 0 : places.getLast().end();
        int title = new Solid(reading.details().title()).length();
        boolean isTitled = isTitled(text, reading.details().title());
        int whole = shown.words().indexOf(solid.words(), from);
        if (whole >= 0) {
            places.add(new Place(solid, 0, whole));
            return true;
        }
        int rest = isTitled ? shown.words().indexOf(solid.words().substring(title), from) : -1;
        if (rest >= 0) {
            places.add(new Place(solid, title, rest));
        }
        return rest >= 0;
    }

    /// Whether a text begins with its title, which documents show once.
    private static boolean isTitled(ReadingText text, String title) {
        var first = text.blocks().getFirst();
        return first.kind() == BlockKind.TITLE && text.text(first).strip().equals(title.strip());
    }

    /// The words of a reading that stand at a range of what the file shows.
    ///
    /// @return nothing if other words stand there, too, or none
    Optional<Spot> spot(Range range) {
        int from = shown.at(range.start());
        int to = shown.at(range.end());
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            if (place.start() <= from && from < to && to <= place.end()) {
                int behind = place.skipped() - place.start();
                return Optional.of(new Spot(i, place.solid().range(from + behind, to + behind)));
            }
        }
        return Optional.empty();
    }

    /// Words of a reading, without what a file may have changed about them.
    String words(Spot spot) {
        return places.get(spot.reading()).solid().words(spot.range());
    }
}
