package org.recto.annotation;

import org.recto.text.Edition;
import org.recto.text.Id;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One undoable step: an immutable value that knows its inverse. A packet is the sum of its changes.
///
/// Every kind of item changes in the same three ways, so that undo, the history and the file need no case for each.
public sealed interface Change {

    /// An item that was not there comes in.
    record Added(Item item) implements Change {
        @Override
        public Change inverse() {
            return new Removed(item);
        }

        @Override
        public Stream<Change> steps() {
            return Stream.of(this);
        }
    }

    /// An item goes. What refers to it goes before it, in the same change.
    record Removed(Item item) implements Change {
        @Override
        public Change inverse() {
            return new Added(item);
        }

        @Override
        public Stream<Change> steps() {
            return Stream.of(this);
        }
    }

    /// An item becomes another of the same kind and id.
    record Edited(Item before, Item after) implements Change {

        /// @throws IllegalArgumentException if kind or id differ
        public Edited {
            if (before.getClass() != after.getClass() || !before.id().equals(after.id())) {
                throw new IllegalArgumentException("not the same item: " + before.id() + " and " + after.id());
            }
        }

        @Override
        public Change inverse() {
            return new Edited(after, before);
        }

        @Override
        public Stream<Change> steps() {
            return Stream.of(this);
        }
    }

    /// Several changes that are done and undone as one, in this order. Empty: nothing to do.
    record Several(List<Change> parts) implements Change {
        public Several {
            parts = List.copyOf(parts);
        }

        @Override
        public Change inverse() {
            var inverses = new ArrayList<Change>();
            for (Change part : parts.reversed()) {
                inverses.add(part.inverse());
            }
            return new Several(inverses);
        }

        @Override
        public Stream<Change> steps() {
            return parts.stream().flatMap(Change::steps);
        }
    }

    /// The change that changes nothing.
    static Change none() {
        return new Several(List.of());
    }

    /// The change that undoes this one: applied after it, it leaves everything as it was before.
    Change inverse();

    /// The single additions, removals and edits of this change, in order.
    Stream<Change> steps();

    /// Whether there is nothing to do.
    default boolean isNothing() {
        return steps().findAny().isEmpty();
    }

    /// The texts that this change names.
    default Set<Id<Edition>> editions() {
        return items().flatMap(item ->
                        switch (item) {
                            case Reading reading -> Stream.of(reading.edition());
                            case Annotation annotation -> Stream.of(annotation.edition());
                            case Cover _, Theme _, Link _, Annotator _ -> Stream.empty();
                        })
                .collect(Collectors.toSet());
    }

    /// The items that this change touches, as they were before it and as they are after it.
    default Stream<Item> items() {
        return steps().flatMap(step ->
                switch (step) {
                    case Added(Item item) -> Stream.of(item);
                    case Removed(Item item) -> Stream.of(item);
                    case Edited(Item before, Item after) -> Stream.of(before, after);
                    case Several several -> several.items();
                });
    }
}
