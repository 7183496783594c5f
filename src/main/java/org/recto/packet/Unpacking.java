package org.recto.packet;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Change;
import org.recto.annotation.Colour;
import org.recto.annotation.Deed;
import org.recto.annotation.Edit;
import org.recto.annotation.Item;
import org.recto.annotation.Link;
import org.recto.annotation.Role;
import org.recto.annotation.Theme;
import org.recto.annotation.Verb;
import org.recto.enclosure.Enclosure;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Makes annotations and links of what a document encloses, with the people and themes that are not there yet. What the
/// packet has already stays as it is, unless the document was given other words since.
final class Unpacking {

    /// By whom a mark is whose maker the document does not name.
    private static final String NOBODY = "?";

    private final List<Shelf> shelves;
    private final List<Change> parts = new ArrayList<>();
    private final List<Id<Theme>> themes = new ArrayList<>();
    private final List<Id<Annotator>> people = new ArrayList<>();
    private final Map<Integer, Id<Annotation>> marks = new HashMap<>();
    private Edit edit;

    /// @param shelves where its texts stand in the packet, by the indexes that they have there
    private Unpacking(Edit edit, List<Shelf> shelves) {
        this.edit = edit;
        this.shelves = shelves;
    }

    /// All of it as one deed.
    ///
    /// @param title of the document
    /// @param shelves where its texts stand in the packet, by the indexes that they have there
    static Deed deed(Edit edit, String title, Enclosure enclosure, List<Shelf> shelves) throws Problem {
        var unpacking = new Unpacking(edit, shelves);
        for (Enclosure.Theme theme : enclosure.themes()) {
            unpacking.themes.add(unpacking.theme(theme));
        }
        enclosure.people().forEach(person -> unpacking.people.add(unpacking.person(person)));
        for (int i = 0; i < enclosure.marks().size(); i++) {
            unpacking.marks.put(i, unpacking.mark(enclosure.marks().get(i)));
        }
        enclosure.ties().forEach(unpacking::tie);
        return new Deed(Verb.BRING_IN, title, unpacking.change());
    }

    /// The person at work comes in with what they do, if with anything.
    private Change change() {
        boolean isNew = edit.contents().annotator(edit.me().id()).isEmpty();
        if (isNew && !parts.isEmpty()) {
            parts.addFirst(new Change.Added(edit.me()));
        }
        return new Change.Several(parts);
    }

    private void add(Item item) {
        parts.add(new Change.Added(item));
    }

    private Id<Theme> theme(Enclosure.Theme theme) throws Problem {
        var codebook = edit.contents().codebook();
        var there = codebook.find(new Id<>(theme.id())).or(() -> codebook.named(theme.name()));
        if (there.isPresent()) {
            return there.get().id();
        }
        var parent = theme.parent() < 0 ? null : themes.get(theme.parent());
        int position = codebook.children(parent).stream().mapToInt(Theme::position).max().orElse(-1) + 1;
        var colour = Colour.parse(theme.colour());
        var made =
                new Theme(
                        new Id<>(theme.id()),
                        parent,
                        theme.name().strip(),
                        theme.definition(),
                        colour,
                        theme.key(),
                        position);
        var change = added(made);
        parts.add(change);
        edit = new Edit(edit.contents().after(change), edit.me(), edit.now());
        return made.id();
    }

    /// A key that is taken is given up.
    private Change added(Theme theme) throws Problem {
        try {
            return edit.themes().add(theme).change();
        } catch (Problem _) {
            return edit.themes().add(theme.withKey("")).change();
        }
    }

    private Id<Annotator> person(Enclosure.Person person) {
        if (person.name().equals(NOBODY)) {
            return edit.me().id();
        }
        Id<Annotator> id = person.id().isEmpty() ? Id.fresh() : new Id<>(person.id());
        if (id.equals(edit.me().id()) || edit.contents().annotator(id).isPresent()) {
            return id;
        }
        var namesakes =
                edit.contents().annotators().stream()
                        .filter(known -> known.name().equalsIgnoreCase(person.name().strip()))
                        .toList();
        if (namesakes.size() == 1) {
            return namesakes.getFirst().id();
        }
        add(new Annotator(id, person.name().strip(), role(person)));
        return id;
    }

    private static Role role(Enclosure.Person person) {
        return person.role().isEmpty() ? Role.STUDENT : Role.valueOf(person.role());
    }

    private Id<Annotation> mark(Enclosure.Mark mark) {
        Id<Annotation> id = mark.id().isEmpty() ? Id.fresh() : new Id<>(mark.id());
        var made = annotation(id, mark);
        var there = edit.contents().annotation(id).or(() -> twin(made));
        if (there.isEmpty()) {
            add(made);
            return id;
        }
        var known = there.get();
        boolean isSame = known.note().equals(made.note()) && known.themes().equals(made.themes());
        if (known.reading().equals(made.reading()) && (!mark.isChanged() || isSame)) {
            return known.id();
        }
        if (known.reading().equals(made.reading()) && known.modified().equals(mark.modified())) {
            var changed = known.withThemes(made.themes(), edit.now()).withNote(made.note(), edit.now());
            parts.add(new Change.Edited(known, changed));
            return known.id();
        }
        // both were changed, or it is another's: neither is to go
        var other = annotation(Id.fresh(), mark);
        add(other);
        return other.id();
    }

    /// The same by the same person on the same words, which came in from the same document before. One without a place
    /// counts in a text that has just come in, too, and is known by its id alone.
    private Optional<Annotation> twin(Annotation made) {
        return edit.contents().annotations(made.reading()).all().stream()
                .filter(other -> other.edition().equals(made.edition()) && other.range().equals(made.range()))
                .filter(other -> other.by().equals(made.by()))
                .filter(other -> other.note().equals(made.note()) && other.themes().equals(made.themes()))
                .filter(other -> other.created().equals(made.created()))
                .findFirst();
    }

    private Annotation annotation(Id<Annotation> id, Enclosure.Mark mark) {
        var shelf = shelves.get(mark.reading());
        return new Annotation(
                id,
                shelf.reading(),
                shelf.edition(),
                Passage.of(shelf.text(), mark.range()),
                people.get(mark.by()),
                themes(mark),
                mark.note(),
                mark.created(),
                mark.isChanged() ? edit.now() : mark.modified());
    }

    private List<Id<Theme>> themes(Enclosure.Mark mark) {
        return mark.themes().stream().map(themes::get).toList();
    }

    private void tie(Enclosure.Tie tie) {
        Id<Link> id = new Id<>(tie.id());
        var from = Objects.requireNonNull(marks.get(tie.from()));
        var to = Objects.requireNonNull(marks.get(tie.to()));
        if (edit.contents().link(id).isEmpty()) {
            var by = people.get(tie.by());
            add(new Link(id, from, to, tie.relation(), tie.note(), by, tie.created(), tie.modified()));
        }
    }
}
