package org.recto.ui.page;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Annotation;
import org.recto.annotation.AnnotationIndex;
import org.recto.annotation.Codebook;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.text.Id;
import org.recto.text.Range;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What is marked on one page, and how it is to be seen just now: through which lens, which annotation is picked out
/// and where its ends are held.
final class Marks {

    private final Reading reading;
    private AnnotationIndex index = AnnotationIndex.EMPTY;
    private Codebook codebook = new Codebook(List.of());
    private Map<Id<Theme>, Look> looks = Map.of();
    private Set<Id<Annotation>> linked = Set.of();
    private Lens lens = Lens.NONE;
    private @Nullable Annotation picked;
    private @Nullable Range held;
    private boolean notesBeside;

    Marks(Reading reading, Contents contents) {
        this.reading = reading;
        update(contents);
    }

    /// Takes in what the packet holds now.
    void update(Contents contents) {
        index = contents.annotations(reading.id());
        linked = new HashSet<>();
        contents.links()
                .forEach(link -> {
                    linked.add(link.from());
                    linked.add(link.to());
                });
        codebook = contents.codebook();
        var patterns = Pattern.of(codebook);
        looks = new HashMap<>();
        for (Theme theme : codebook.themes()) {
            looks.put(theme.id(), new Look(theme.colour(), patterns.getOrDefault(theme.id(), Pattern.SOLID)));
        }
        pick(Optional.ofNullable(picked).flatMap(before -> contents.annotation(before.id())));
    }

    /// Picks out an annotation of this page, or none.
    void pick(Optional<Annotation> annotation) {
        picked = annotation.filter(this::isHere).orElse(null);
        held = null;
    }

    Optional<Annotation> picked() {
        return Optional.ofNullable(picked);
    }

    /// Whether the notes themselves stand beside the text, so that no sign need say that there is one.
    ///
    /// @return whether that is news
    boolean notesBeside(boolean beside) {
        boolean news = beside != notesBeside;
        notesBeside = beside;
        return news;
    }

    /// Whether a sign in the text says that an annotation has a note.
    boolean hasSign(Annotation annotation) {
        return !notesBeside && !annotation.note().isBlank();
    }

    /// Shows the picked annotation as if it were there; null: where it is.
    void hold(@Nullable Range range) {
        held = range;
    }

    void lens(Lens next) {
        lens = next;
    }

    Lens lens() {
        return lens;
    }

    /// Whether an annotation counts in the text that this page shows.
    boolean isHere(Annotation annotation) {
        return annotation.reading().equals(reading.id()) && annotation.edition().equals(reading.edition());
    }

    /// The annotations that hold a place, the shortest first.
    ///
    /// @param offset in code points
    List<Annotation> at(int offset) {
        return index.touching(Range.at(offset)).stream()
                .filter(this::isHere)
                .sorted(
                        Comparator.comparingInt((Annotation one) -> one.range().length())
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// The annotations that touch a range, in page order.
    List<Annotation> annotations(Range range) {
        return index.touching(range).stream().filter(this::isHere).toList();
    }

    /// The names of an annotation's themes, as they are read out; empty if it has none.
    String names(Annotation annotation) {
        return annotation.themes().stream()
                .flatMap(theme -> codebook.find(theme).stream())
                .map(Theme::name)
                .collect(java.util.stream.Collectors.joining(", "));
    }

    /// Does something with every annotation of the page, in page order.
    void forEach(Consumer<Annotation> action) {
        index.all()
                .forEach(annotation -> {
                    if (isHere(annotation)) {
                        action.accept(annotation);
                    }
                });
    }

    /// What touches a stretch of text, in page order.
    List<Mark> touching(Range stretch) {
        var marks = new ArrayList<Mark>();
        index.forEachTouching(
                stretch,
                annotation -> {
                    if (isHere(annotation) && !isHeld(annotation) && isShown(annotation)) {
                        marks.add(mark(annotation, annotation.range()));
                    }
                });
        if (picked != null && held != null && held.overlaps(stretch)) {
            marks.add(mark(picked, held));
            marks.sort(Comparator.comparing(Mark::range));
        }
        return marks;
    }

    private boolean isHeld(Annotation annotation) {
        return held != null && picked != null && picked.id().equals(annotation.id());
    }

    private Mark mark(Annotation annotation, Range range) {
        return new Mark(
                annotation.id(),
                range,
                looks(annotation),
                hasSign(annotation),
                linked.contains(annotation.id()),
                picked != null && picked.id().equals(annotation.id()));
    }

    private List<Look> looks(Annotation annotation) {
        var found = new ArrayList<Look>(annotation.themes().size());
        forEachLook(annotation, found::add);
        return found;
    }

    /// Does something with the look of each of an annotation's themes, or with the neutral one.
    void forEachLook(Annotation annotation, Consumer<Look> action) {
        boolean none = true;
        for (var theme : annotation.themes()) {
            var look = looks.get(theme);
            if (look != null) {
                action.accept(look);
                none = false;
            }
        }
        if (none) {
            action.accept(Look.NEUTRAL);
        }
    }

    /// Whether the lens lets an annotation be seen; the one that is picked always is.
    boolean isShown(Annotation annotation) {
        return lens.shows(annotation) || (picked != null && picked.id().equals(annotation.id()));
    }
}
