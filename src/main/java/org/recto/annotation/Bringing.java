package org.recto.annotation;

import org.jspecify.annotations.Nullable;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Makes annotations of what a file carries: the people and themes that are not there yet come in with it.
final class Bringing {

    private final Map<String, Id<Annotator>> people = new HashMap<>();
    private final Map<Colour, Id<Theme>> themes = new HashMap<>();
    private final List<Change> parts = new ArrayList<>();
    private final Reading reading;
    private final Function<Colour, String> names;
    private Edit with;

    /// @param reading where the passages are
    /// @param names what a theme is called that stands for a colour
    Bringing(Edit edit, Reading reading, Function<Colour, String> names) {
        this.with = edit;
        this.reading = reading;
        this.names = names;
        if (edit.contents().annotator(edit.me().id()).isEmpty()) {
            add(edit.me());
        }
        edit.contents().annotators().forEach(person -> people.putIfAbsent(person.name(), person.id()));
    }

    private void add(Item item) {
        var added = new Change.Added(item);
        parts.add(added);
        if (item instanceof Theme) {
            with = with.after(added);
        }
    }

    /// Makes an annotation of one of them.
    ///
    /// @throws Problem if a theme cannot be called as its colour is
    void bring(Carried carried) throws Problem {
        var created = Optional.ofNullable(carried.created()).orElse(with.now());
        var theme = theme(carried.colour());
        add(
                new Annotation(
                        Id.fresh(),
                        reading.id(),
                        reading.edition(),
                        carried.passage(),
                        person(carried.author().strip()),
                        theme.stream().toList(),
                        carried.note(),
                        created,
                        created));
    }

    private Id<Annotator> person(String name) {
        if (name.isEmpty()) {
            return with.me().id();
        }
        return people.computeIfAbsent(
                name,
                _ -> {
                    var person = new Annotator(Id.fresh(), name, Role.STUDENT);
                    add(person);
                    return person.id();
                });
    }

    private Optional<Id<Theme>> theme(@Nullable Colour colour) throws Problem {
        if (colour == null) {
            return Optional.empty();
        }
        var known = themes.get(colour);
        if (known == null) {
            var name = names.apply(colour);
            var there = with.contents().codebook().named(name);
            var theme = there.isPresent() ? there.get() : with.themes().fresh(name, null).withColour(colour);
            if (there.isEmpty()) {
                add(theme);
            }
            known = theme.id();
            themes.put(colour, known);
        }
        return Optional.of(known);
    }

    Change change() {
        return new Change.Several(parts);
    }
}
