package org.recto.annotation;

import org.jspecify.annotations.Nullable;
import org.recto.text.Details;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Deeds on readings. Their text is not touched: an [Edition] is saved with the first change that names it, and stays
/// in the packet even when its reading is removed, so that the removal can be undone.
///
/// What would change the text, the details or the place of a sealed reading is refused here, and nowhere else.
public final class ReadingEdits {

    private final Edit edit;

    ReadingEdits(Edit edit) {
        this.edit = edit;
    }

    /// Adds a reading after the others.
    public Deed add(Id<Reading> id, Details details, Id<Edition> edition) {
        int position = edit.contents().readings().stream().mapToInt(Reading::position).max().orElse(-1) + 1;
        return new Deed(
                Verb.ADD_READING, details.title(), new Change.Added(new Reading(id, details, edition, position)));
    }

    /// Adds readings that belong together after the others.
    ///
    /// @param title of what they are parts of
    /// @param added in their order; their positions do not matter
    public Deed addAll(String title, List<Reading> added) {
        int position = edit.contents().readings().stream().mapToInt(Reading::position).max().orElse(-1) + 1;
        var parts = new ArrayList<Change>();
        for (Reading reading : added) {
            parts.add(new Change.Added(reading.withPosition(position)));
            position++;
        }
        var subject = added.size() == 1 ? title : title + " × " + added.size();
        return new Deed(Verb.ADD_READING, subject, new Change.Several(parts));
    }

    /// Puts the parts of a reading into its place. Its annotations go along.
    ///
    /// @param portions in their order
    /// @param counted the edition of whose text the portions are parts; null if they are of another text
    /// @throws Problem if the reading is gone or sealed, or one of its annotations cannot go along
    public Deed divide(Id<Reading> id, List<Portion> portions, @Nullable Id<Edition> counted) throws Problem {
        var whole = edit.contents().reading(id).orElseThrow(() -> Problem.input("packet.gone"));
        whole.requireUnsealed();
        var change = new Dividing(edit.contents(), whole, portions).change(whole.edition().equals(counted));
        return new Deed(Verb.ADD_READING, whole.details().title() + " × " + portions.size(), change);
    }

    /// Replaces what is known of a reading.
    ///
    /// @throws Problem if it is sealed
    public Deed describe(Id<Reading> id, Details details) throws Problem {
        var reading = edit.contents().reading(id).filter(found -> !found.details().equals(details));
        requireUnsealed(reading);
        var change =
                reading.<Change>map(found -> new Change.Edited(found, found.withDetails(details)))
                        .orElse(Change.none());
        return new Deed(Verb.EDIT_READING, details.title(), change);
    }

    private static void requireUnsealed(Optional<Reading> reading) throws Problem {
        if (reading.isPresent()) {
            reading.get().requireUnsealed();
        }
    }

    /// Seals all readings, so that nobody changes by accident what annotations are to be compared by, or unseals them.
    public Deed seal(boolean sealed) {
        var parts =
                edit.contents().readings().stream()
                        .filter(reading -> reading.isSealed() != sealed)
                        .<Change>map(reading -> new Change.Edited(reading, reading.sealed(sealed)))
                        .toList();
        var verb = sealed ? Verb.SEAL_READINGS : Verb.UNSEAL_READINGS;
        return new Deed(verb, edit.contents().cover().title(), new Change.Several(parts));
    }

    /// Makes annotations of the highlights and comments that came with a reading's file, each of the person that the
    /// file names; those of nobody are of the person at work.
    ///
    /// @param names what a theme is called that stands for a colour
    /// @throws Problem if a theme cannot be called so
    public Deed bringIn(Id<Reading> id, List<Carried> marks, Function<Colour, String> names) throws Problem {
        var reading = edit.contents().reading(id);
        if (reading.isEmpty() || marks.isEmpty()) {
            return new Deed(Verb.BRING_IN, title(reading), Change.none());
        }
        var bringing = new Bringing(edit, reading.get(), names);
        for (Carried mark : marks) {
            bringing.bring(mark);
        }
        return new Deed(Verb.BRING_IN, title(reading) + " × " + marks.size(), bringing.change());
    }

    /// Gives a reading another edition of its text.
    ///
    /// @param places where annotations stand in that edition; those that are not named stay as they are, and are
    ///   unplaced from then on
    /// @throws Problem if it is sealed
    public Deed replace(Id<Reading> id, Id<Edition> edition, Map<Id<Annotation>, Passage> places) throws Problem {
        var parts = new ArrayList<Change>();
        var reading = edit.contents().reading(id);
        requireUnsealed(reading);
        reading.filter(found -> !found.edition().equals(edition))
                .ifPresent(found -> {
                    parts.add(new Change.Edited(found, found.withEdition(edition)));
                    places.forEach((annotation, passage) -> place(annotation, edition, passage).ifPresent(parts::add));
                });
        return new Deed(Verb.REPLACE_TEXT, title(reading), new Change.Several(parts));
    }

    /// Gives unplaced annotations their places in the current edition.
    public Deed place(Id<Reading> id, Map<Id<Annotation>, Passage> places) {
        var reading = edit.contents().reading(id);
        var parts =
                reading.stream()
                        .flatMap(found ->
                                places.entrySet().stream()
                                        .map(it -> place(it.getKey(), found.edition(), it.getValue()))
                                        .flatMap(Optional::stream))
                        .toList();
        var subject =
                places.size() == 1
                        ? Edit.excerpt(places.values().iterator().next())
                        : title(reading) + " × " + parts.size();
        return new Deed(Verb.PLACE, subject, new Change.Several(parts));
    }

    private Optional<Change> place(Id<Annotation> id, Id<Edition> edition, Passage passage) {
        return edit.contents()
                .annotation(id)
                .filter(annotation -> !annotation.edition().equals(edition))
                .map(annotation -> new Change.Edited(annotation, annotation.in(edition, passage)));
    }

    private static String title(Optional<Reading> reading) {
        return reading.map(found -> found.details().title()).orElse("");
    }

    /// Moves a reading to another place in the list.
    ///
    /// @param index its new place, 0 for the first; beyond the end means last
    /// @throws Problem if a sealed reading would get another place
    public Deed move(Id<Reading> id, int index) throws Problem {
        var before = edit.contents().readings();
        var order = new ArrayList<>(before);
        var moved = edit.contents().reading(id);
        moved.ifPresent(reading -> {
            order.remove(reading);
            order.add(Math.clamp(index, 0, order.size()), reading);
        });
        var parts = new ArrayList<Change>();
        for (int i = 0; i < order.size(); i++) {
            if (!order.get(i).equals(before.get(i))) {
                order.get(i).requireUnsealed();
            }
            if (order.get(i).position() != i && !order.equals(before)) {
                parts.add(new Change.Edited(order.get(i), order.get(i).withPosition(i)));
            }
        }
        return new Deed(Verb.EDIT_READING, title(moved), new Change.Several(parts));
    }

    /// Removes a reading with all annotations in it and all links to them.
    ///
    /// @throws Problem if it is sealed
    public Deed remove(Id<Reading> id) throws Problem {
        var reading = edit.contents().reading(id);
        requireUnsealed(reading);
        var parts = new ArrayList<Change>();
        reading.ifPresent(found -> {
            var annotations = new ArrayList<>(edit.contents().annotations(id).all());
            annotations.addAll(edit.contents().unplaced(id));
            parts.addAll(linksTouching(annotations));
            annotations.forEach(annotation -> parts.add(new Change.Removed(annotation)));
            parts.add(new Change.Removed(found));
        });
        return new Deed(Verb.REMOVE_READING, title(reading), new Change.Several(parts));
    }

    private List<Change> linksTouching(List<Annotation> annotations) {
        var ids = annotations.stream().map(Annotation::id).collect(Collectors.toSet());
        return edit.contents().links().stream()
                .filter(link -> ids.contains(link.from()) || ids.contains(link.to()))
                .<Change>map(Change.Removed::new)
                .toList();
    }
}
