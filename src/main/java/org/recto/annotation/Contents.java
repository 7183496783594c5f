package org.recto.annotation;

import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.recto.text.Id;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All that a packet holds at one moment, but for the texts themselves. Immutable: a [Change] leads from one to the
/// next, and whoever holds one sees a consistent whole for as long as they like, on any thread.
public final class Contents {

    private final Shelves shelves;
    private final Codebook codebook;

    private Contents(Shelves shelves, Codebook codebook) {
        this.shelves = shelves;
        this.codebook = codebook;
    }

    /// A packet with nothing in it.
    public static Contents of(Cover cover) {
        return new Contents(Shelves.empty(cover), new Codebook(List.of()));
    }

    /// A packet as it was stored.
    ///
    /// @param stored everything but the cover, in any order
    public static Contents of(Cover cover, Collection<? extends Item> stored) {
        return of(cover).after(new Change.Several(stored.stream().<Change>map(Change.Added::new).toList()));
    }

    /// What there is after a change.
    ///
    /// @throws StaleChangeException if the change was not made for this state: it removes or edits what is not there or
    ///   is not as it says, or adds what is there already
    public Contents after(Change change) {
        var draft = new Draft(shelves);
        draft.take(change);
        var next = draft.finish();
        return new Contents(next, draft.isThemed() ? new Codebook(next.themes().values()) : codebook);
    }

    public Cover cover() {
        return shelves.cover();
    }

    public Codebook codebook() {
        return codebook;
    }

    /// The readings in the packet's order.
    public List<Reading> readings() {
        return sorted(shelves.readings(), Comparator.comparingInt(Reading::position).thenComparing(Reading::id));
    }

    /// The people, by name.
    public List<Annotator> annotators() {
        return sorted(shelves.annotators(), Comparator.comparing(Annotator::name).thenComparing(Annotator::id));
    }

    /// The links, oldest first.
    public List<Link> links() {
        return sorted(shelves.links(), Comparator.comparing(Link::id));
    }

    /// The links that start or end at an annotation, oldest first.
    public List<Link> linksOf(Id<Annotation> annotation) {
        return links().stream().filter(link -> link.touches(annotation)).toList();
    }

    /// The annotations that have their place in the current edition of a reading.
    public AnnotationIndex annotations(Id<Reading> reading) {
        return reading(reading)
                .map(it -> shelves.indexes().getOrDefault(Shelves.Sheet.of(it), AnnotationIndex.EMPTY))
                .orElse(AnnotationIndex.EMPTY);
    }

    /// The annotations of a reading that have not found their place in its current edition: their passages count in an
    /// earlier one. In the order in which they stood there.
    public List<Annotation> unplaced(Id<Reading> reading) {
        var current = reading(reading).map(Reading::edition);
        return shelves.indexes().entrySet().stream()
                .filter(sheet -> sheet.getKey().reading().equals(reading))
                .filter(sheet -> !current.equals(Optional.of(sheet.getKey().edition())))
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Shelves.Sheet::edition)))
                .flatMap(sheet -> sheet.getValue().all().stream())
                .toList();
    }

    /// Whether an annotation's passage counts in the current edition of its reading.
    public boolean isPlaced(Annotation annotation) {
        return reading(annotation.reading()).map(Reading::edition).equals(Optional.of(annotation.edition()));
    }

    /// The annotations of all readings: by reading, then in page order; of each reading the unplaced ones last.
    public List<Annotation> annotations() {
        return readings().stream().flatMap(reading -> everyAnnotation(reading.id())).toList();
    }

    private Stream<Annotation> everyAnnotation(Id<Reading> reading) {
        return Stream.concat(annotations(reading).all().stream(), unplaced(reading).stream());
    }

    /// How many annotations have a theme.
    public int count(Id<Theme> theme) {
        return shelves.counts().getOrDefault(theme, 0);
    }

    public Optional<Reading> reading(Id<Reading> id) {
        return Optional.ofNullable(shelves.readings().get(id));
    }

    public Optional<Annotation> annotation(Id<Annotation> id) {
        return Optional.ofNullable(shelves.annotations().get(id));
    }

    /// An annotation that has its place in the current edition of its reading, where pages can show it.
    public Optional<Annotation> placed(Id<Annotation> id) {
        return annotation(id).filter(this::isPlaced);
    }

    public Optional<Link> link(Id<Link> id) {
        return Optional.ofNullable(shelves.links().get(id));
    }

    public Optional<Annotator> annotator(Id<Annotator> id) {
        return Optional.ofNullable(shelves.annotators().get(id));
    }

    private static <T> List<T> sorted(PMap<Id<T>, T> shelf, Comparator<T> order) {
        return shelf.values().stream().sorted(order).toList();
    }

    /// Whether the other holds the same items in the same state.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contents that && shelves.equals(that.shelves);
    }

    @Override
    public int hashCode() {
        return shelves.hashCode();
    }
}
