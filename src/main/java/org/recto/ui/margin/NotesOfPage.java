package org.recto.ui.margin;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.text.Id;
import org.recto.text.Range;
import org.recto.ui.margin.Crowding.Shape;
import org.recto.ui.margin.Crowding.Shown;
import org.recto.ui.margin.Crowding.Wish;
import org.recto.ui.page.Lens;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The notes on one reading in the order of their passages, and how each of them is shown.
final class NotesOfPage {

    /// How far below its passage a note may stand, in lines of the text.
    private static final double FURTHEST = 9;

    private static final double LINE = 1.56;

    /// The mean width of a letter, of its size.
    private static final double LETTER = 0.48;

    private List<MarginNote> notes = List.of();
    private boolean empty = true;
    private Map<Id<Annotation>, Integer> places = Map.of();
    private List<Shown> shown = List.of();
    private final Set<Id<Annotation>> unfolded = new HashSet<>();

    /// Takes in what the packet holds now, and through what it is looked at.
    void update(Id<Reading> reading, Contents contents, Lens lens) {
        var all = contents.reading(reading).map(it -> MarginNote.of(it, contents)).orElse(List.of());
        empty = all.isEmpty();
        notes = all.stream().filter(it -> lens.shows(it.annotation())).toList();
        places = HashMap.newHashMap(notes.size());
        for (int i = 0; i < notes.size(); i++) {
            places.put(notes.get(i).annotation().id(), i);
        }
        shown = List.of();
    }

    /// Whether there are no notes on the reading, whatever is shown of them now.
    boolean isEmpty() {
        return empty;
    }

    Optional<MarginNote> find(Id<Annotation> id) {
        return Optional.ofNullable(places.get(id)).map(notes::get);
    }

    /// The note so many after one; before it, if negative.
    Optional<MarginNote> after(Id<Annotation> id, int by) {
        int at = places.getOrDefault(id, -1);
        return at < 0 || at + by < 0 || at + by >= notes.size() ? Optional.empty() : Optional.of(notes.get(at + by));
    }

    /// The notes whose passages begin in a range.
    List<MarginNote> beginningIn(Range range) {
        return notes.subList(firstFrom(range.start()), firstFrom(range.end() + 1));
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = notes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (notes.get(middle).annotation().range().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Decides how each note is shown in margins of a width.
    ///
    /// @param text how wide the text is, in pixels
    /// @param size of the text's letters
    /// @param width of the notes
    /// @param small the size of the notes' letters
    void arrange(double text, double size, double width, double small) {
        double lettersInLine = Math.max(10, text / (size * LETTER));
        double lettersInNote = Math.max(8, (width - 34) / (small * LETTER));
        var wishes =
                notes.stream()
                        .map(it -> {
                            double at = it.annotation().range().start() / lettersInLine * size * LINE;
                            double lines = Math.ceil(it.annotation().note().length() / lettersInNote);
                            return new Wish(at, Math.min(9, lines) * small * 1.4 + 2 * NoteBox.PAD);
                        })
                        .toList();
        shown = new Crowding(small * 1.4 + 2 * NoteBox.PAD, PageNotes.GAP, FURTHEST * size * LINE).of(wishes);
    }

    /// What was decided holds no more: the margin has another width.
    void disarrange() {
        shown = List.of();
    }

    boolean isArranged() {
        return shown.size() == notes.size();
    }

    /// How a note is shown, as long as it is not picked.
    Shown shown(MarginNote note) {
        int at = places.getOrDefault(note.annotation().id(), -1);
        if (at < 0 || !isArranged()) {
            return new Shown(Shape.WHOLE, 0);
        }
        var one = shown.get(at);
        if (one.shape() == Shape.COUNTED) {
            return unfolded.contains(leader(at)) ? new Shown(Shape.LINE, 0) : one;
        }
        return one.more() > 0 && unfolded.contains(note.annotation().id()) ? new Shown(one.shape(), 0) : one;
    }

    /// The note at which one is counted.
    private Id<Annotation> leader(int at) {
        int leader = at;
        while (leader > 0 && shown.get(leader).shape() == Shape.COUNTED) {
            leader--;
        }
        return notes.get(leader).annotation().id();
    }

    /// Shows what is counted at a note.
    void unfold(Id<Annotation> id) {
        unfolded.add(id);
    }

    /// Some of the notes, in the order of their passages. What is no note any more is left out.
    List<MarginNote> inOrder(List<Id<Annotation>> some) {
        return some.stream().filter(places::containsKey).map(places::get).sorted().map(notes::get).toList();
    }
}
