package org.recto.ui.papers;

import org.recto.annotation.Item;
import org.recto.text.Id;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which things of one kind are wanted.
///
/// @param <T> the kind
/// @param some these; empty if all are, also those that are yet to come
record Selection<T extends Item>(Optional<Set<Id<T>>> some) {

    Selection {
        some = some.map(Set::copyOf);
    }

    static <T extends Item> Selection<T> all() {
        return new Selection<>(Optional.empty());
    }

    boolean has(Id<T> id) {
        return some.map(ids -> ids.contains(id)).orElse(true);
    }

    /// The same with one more or less.
    ///
    /// @param of all that there are; when all of them are wanted, so are those that are yet to come
    Selection<T> with(Id<T> id, boolean wanted, Collection<Id<T>> of) {
        var ids = new HashSet<>(some.orElse(Set.copyOf(of)));
        if (wanted) {
            ids.add(id);
        } else {
            ids.remove(id);
        }
        return ids.containsAll(of) ? all() : new Selection<>(Optional.of(ids));
    }

    /// None or all.
    static <T extends Item> Selection<T> of(boolean all) {
        return all ? all() : new Selection<>(Optional.of(Set.of()));
    }

    /// Without what is there no longer; all, if nothing is left of a selection that had something.
    Selection<T> within(Collection<Id<T>> there) {
        if (some.isEmpty() || some.get().isEmpty()) {
            return this;
        }
        var left = some.get().stream().filter(there::contains).collect(Collectors.toSet());
        return left.isEmpty() || left.containsAll(there) ? all() : new Selection<>(Optional.of(left));
    }

    /// As a filter has it: an empty set is all.
    Set<Id<T>> ids() {
        return some.orElse(Set.of());
    }

    boolean isNone() {
        return some.filter(Set::isEmpty).isPresent();
    }

    /// As it is remembered; empty for all.
    String written() {
        return some.stream().flatMap(Set::stream).map(Id::value).sorted().collect(Collectors.joining(" "));
    }

    /// @throws IllegalArgumentException if that was not [#written]
    static <T extends Item> Selection<T> read(String written) {
        return written.isBlank()
                ? all()
                : new Selection<>(
                        Optional.of(Stream.of(written.split(" ")).map(Id<T>::new).collect(Collectors.toSet())));
    }
}
