package org.recto.annotation;

import org.recto.text.Details;
import org.recto.text.Edition;
import org.recto.text.Id;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Deeds on readings. Their text is not touched: an [Edition] is saved with the first change that names it, and stays
/// in the packet even when its reading is removed, so that the removal can be undone.
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

    /// Replaces what is known of a reading.
    public Deed describe(Id<Reading> id, Details details) {
        var change =
                edit.contents()
                        .reading(id)
                        .filter(reading -> !reading.details().equals(details))
                        .<Change>map(reading -> new Change.Edited(reading, reading.withDetails(details)))
                        .orElse(Change.none());
        return new Deed(Verb.EDIT_READING, details.title(), change);
    }

    /// Moves a reading to another place in the list.
    ///
    /// @param index its new place, 0 for the first; beyond the end means last
    public Deed move(Id<Reading> id, int index) {
        var order = new ArrayList<>(edit.contents().readings());
        var moved = edit.contents().reading(id);
        var parts = new ArrayList<Change>();
        moved.ifPresent(reading -> {
            order.remove(reading);
            order.add(Math.clamp(index, 0, order.size()), reading);
            for (int i = 0; i < order.size(); i++) {
                if (order.get(i).position() != i) {
                    parts.add(new Change.Edited(order.get(i), order.get(i).withPosition(i)));
                }
            }
        });
        return new Deed(
                Verb.EDIT_READING,
                moved.map(reading -> reading.details().title()).orElse(""),
                new Change.Several(parts));
    }

    /// Removes a reading with all annotations in it and all links to them.
    public Deed remove(Id<Reading> id) {
        var reading = edit.contents().reading(id);
        var parts = new ArrayList<Change>();
        reading.ifPresent(found -> {
            var annotations = edit.contents().annotations(id).all();
            parts.addAll(linksTouching(annotations));
            annotations.forEach(annotation -> parts.add(new Change.Removed(annotation)));
            parts.add(new Change.Removed(found));
        });
        return new Deed(
                Verb.REMOVE_READING,
                reading.map(found -> found.details().title()).orElse(""),
                new Change.Several(parts));
    }

    private List<Change> linksTouching(List<Annotation> annotations) {
        var ids = annotations.stream().map(Annotation::id).collect(Collectors.toSet());
        return edit.contents().links().stream()
                .filter(link -> ids.contains(link.from()) || ids.contains(link.to()))
                .<Change>map(Change.Removed::new)
                .toList();
    }
}
