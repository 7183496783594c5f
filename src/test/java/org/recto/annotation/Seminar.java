package org.recto.annotation;

import org.recto.text.Details;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Quote;
import org.recto.text.Range;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A packet in memory on which deeds are done one after another, as by a class at work.
final class Seminar {

    static final Annotator ANN = new Annotator(Id.fresh(), "Ann", Role.STUDENT);
    static final Annotator BO = new Annotator(Id.fresh(), "Bo", Role.INSTRUCTOR);

    private Contents contents = Contents.of(new Cover(Id.fresh(), "Week 3"));
    private final List<Change> changes = new ArrayList<>();
    private long second;

    Contents contents() {
        return contents;
    }

    /// All that was done, in order.
    List<Change> changes() {
        return List.copyOf(changes);
    }

    Edit edit(Annotator by) {
        second++;
        return new Edit(contents, by, Instant.ofEpochSecond(second));
    }

    Edit edit() {
        return edit(ANN);
    }

    Deed apply(Deed deed) {
        contents = contents.after(deed.change());
        changes.add(deed.change());
        return deed;
    }

    Id<Reading> reading(String title) {
        Id<Reading> id = Id.fresh();
        apply(edit().readings().add(id, Details.titled(title), Id.fresh()));
        return id;
    }

    Id<Theme> theme(String name) throws Problem {
        var theme = edit().themes().fresh(name, null);
        apply(edit().themes().add(theme));
        return theme.id();
    }

    Id<Theme> theme(String name, Id<Theme> parent) throws Problem {
        var theme = edit().themes().fresh(name, parent);
        apply(edit().themes().add(theme));
        return theme.id();
    }

    Id<Annotation> highlight(Id<Reading> reading, int start, int end) {
        return annotate(reading, start, end, List.of());
    }

    Id<Annotation> annotate(Id<Reading> reading, int start, int end, List<Id<Theme>> themes) {
        var deed = apply(edit().annotations().annotate(reading, passage(start, end), themes, ""));
        return added(deed);
    }

    /// The annotation that a deed brought in.
    static Id<Annotation> added(Deed deed) {
        return deed.change()
                .items()
                .filter(Annotation.class::isInstance)
                .map(item -> ((Annotation) item).id())
                .findFirst()
                .orElseThrow();
    }

    Annotation get(Id<Annotation> id) {
        return contents.annotation(id).orElseThrow();
    }

    static Passage passage(int start, int end) {
        return new Passage(new Range(start, end), new Quote("words " + start + " to " + end, "", ""));
    }

    /// Does something, whatever comes to mind; now and then it comes to nothing.
    void actAtRandom(Random random) throws Problem {
        var edit = edit(random.nextBoolean() ? ANN : BO);
        var readings = ids(contents.readings().stream().map(Reading::id).toList());
        var themes = ids(contents.codebook().themes().stream().map(Theme::id).toList());
        var annotations = ids(contents.annotations().stream().map(Annotation::id).toList());
        var links = ids(contents.links().stream().map(Link::id).toList());
        int start = random.nextInt(50);
        var passage = passage(start, start + 1 + random.nextInt(20));
        var name = "Theme " + random.nextInt(1_000_000);
        var deed =
                switch (random.nextInt(21)) {
                    case 0 -> edit.readings().add(Id.fresh(), Details.titled("Essay " + random.nextInt(9)), Id.fresh());
                    case 1 -> edit.readings().describe(any(readings, random), Details.titled("Other"));
                    case 2 -> edit.readings().move(any(readings, random), random.nextInt(4));
                    case 3 ->
                            random.nextInt(4) > 0
                                    ? edit.readings().add(Id.fresh(), Details.titled("Essay"), Id.fresh())
                                    : edit.readings().remove(any(readings, random));
                    case 4 ->
                            edit.themes()
                                    .add(edit.themes().fresh(name, random.nextBoolean() ? null : any(themes, random)));
                    case 5 -> edit.themes().merge(any(themes, random), any(themes, random));
                    case 6 -> edit.themes().remove(any(themes, random));
                    case 7 -> edit.annotations().highlight(any(readings, random), passage);
                    case 8, 9 -> edit.annotations().tag(any(readings, random), passage, any(themes, random));
                    case 10 -> edit.annotations().tagWithNamed(any(readings, random), passage, name);
                    case 11 -> edit.annotations().toggle(any(annotations, random), any(themes, random));
                    case 12 -> edit.annotations().note(any(annotations, random), "note " + random.nextInt(3));
                    case 13 -> edit.annotations().adjust(any(annotations, random), passage);
                    case 14 -> edit.annotations().remove(any(annotations, random));
                    case 15 -> edit.annotations().note(any(readings, random), passage, "a note");
                    case 16 -> linked(edit, annotations, random);
                    case 17 -> edit.links().replace(any(links, random), "answers", "because");
                    case 18 -> edit.links().remove(any(links, random));
                    case 19 -> edit.people().assign("Mark it, " + random.nextInt(3));
                    default -> edit.people().rename("Week " + random.nextInt(3));
                };
        apply(deed);
    }

    private static Deed linked(Edit edit, List<Id<Annotation>> annotations, Random random) throws Problem {
        var from = any(annotations, random);
        var to = any(annotations, random);
        return edit.links().link(from, from.equals(to) ? Id.fresh() : to, Relation.ECHOES, "");
    }

    /// With one that there is not, so that there is always one to choose.
    private static <T> List<Id<T>> ids(List<Id<T>> there) {
        var ids = new ArrayList<>(there);
        ids.add(Id.fresh());
        return ids;
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
