package org.recto.handout;

import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.annotation.Role;
import org.recto.annotation.Theme;
import org.recto.compare.Matrix;
import org.recto.text.Citation;
import org.recto.text.Edition;
import org.recto.text.Id;
import org.recto.text.Picture;
import org.recto.text.ReadingText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// An annotated packet as a document.
public final class Handout {

    private final Contents contents;
    private final Options options;
    private final Map<Id<Annotation>, Mark> marks = new LinkedHashMap<>();
    private final List<Sheet> sheets;
    private final Matrix comparison;
    private final List<Tie> ties;
    private final Map<Id<Edition>, ReadingText> texts;
    private final PictureSource pictures;

    /// @param readings which of the packet's readings to tell of
    /// @param annotations which annotations of these: by reading, then in page order
    /// @param texts the texts of the readings, and of every edition that an annotation counts in
    /// @param pictures the pictures in them
    public Handout(
            Contents contents,
            List<Reading> readings,
            List<Annotation> annotations,
            Map<Id<Edition>, ReadingText> texts,
            PictureSource pictures,
            Options options) {
        this.contents = contents;
        this.texts = Map.copyOf(texts);
        this.pictures = pictures;
        this.options = options;
        var names = new Names(contents, options.pseudonyms());
        for (Annotation annotation : annotations) {
            var text = text(annotation.edition());
            var place = Citation.place(text, annotation.range());
            var by = names.of(annotation.by());
            marks.put(annotation.id(), new Mark(marks.size() + 1, annotation, themes(annotation), by, place));
        }
        this.sheets = readings.stream().map(reading -> sheet(reading, text(reading.edition()))).toList();
        this.comparison = new Matrix(contents.codebook(), readings, annotations);
        this.ties =
                contents.links().stream()
                        .filter(link -> marks.containsKey(link.from()) && marks.containsKey(link.to()))
                        .map(link -> new Tie(link, mark(link.from()), mark(link.to()), names.of(link.by())))
                        .toList();
    }

    /// The text of a reading, or of an edition that a mark counts in.
    public ReadingText text(Id<Edition> edition) {
        return Objects.requireNonNull(texts.get(edition), "the text of every reading and annotation");
    }

    private List<Theme> themes(Annotation annotation) {
        return annotation.themes().stream().flatMap(id -> contents.codebook().find(id).stream()).toList();
    }

    private Sheet sheet(Reading reading, ReadingText text) {
        var here = marks.values().stream().filter(mark -> mark.annotation().reading().equals(reading.id())).toList();
        return new Sheet(
                reading,
                text,
                here.stream().filter(mark -> contents.isPlaced(mark.annotation())).toList(),
                here.stream().filter(mark -> !contents.isPlaced(mark.annotation())).toList());
    }

    public Options options() {
        return options;
    }

    /// What the packet is called; may be blank.
    public String title() {
        return contents.cover().title().strip();
    }

    /// What the readers were asked to do, in Markdown; empty if they were asked nothing.
    public String assignment() {
        return contents.cover().assignment();
    }

    /// Whose annotations and links are in it, by name.
    public List<String> people() {
        return Stream.concat(marks.values().stream().map(Mark::by), ties.stream().map(Tie::by))
                .distinct()
                .sorted()
                .toList();
    }

    /// What a person is in the packet; nothing of one that it does not know.
    public Optional<Role> role(Id<Annotator> person) {
        return contents.annotator(person).map(Annotator::role);
    }

    /// The readings, in the packet's order.
    public List<Sheet> sheets() {
        return sheets;
    }

    /// All marks, in the order of their numbers.
    public List<Mark> marks() {
        return List.copyOf(marks.values());
    }

    private Mark mark(Id<Annotation> id) {
        return Objects.requireNonNull(marks.get(id), "a mark of every annotation");
    }

    /// The mark of an annotation that was asked for.
    public Optional<Mark> find(Id<Annotation> id) {
        return Optional.ofNullable(marks.get(id));
    }

    /// Where the readings speak of each theme.
    public Matrix comparison() {
        return comparison;
    }

    /// The links between two of the marks, oldest first.
    public List<Tie> ties() {
        return ties;
    }

    /// A picture that stands in the text of a reading.
    ///
    /// @param sha256 by which the text refers to it
    public Optional<Picture> picture(Reading reading, String sha256) {
        return pictures.find(reading.edition(), sha256);
    }

    /// All themes of the packet, each parent before its children.
    public List<Theme> codebook() {
        return contents.codebook().themes();
    }

    /// How many marks have a theme.
    public long count(Theme theme) {
        return marks.values().stream().filter(mark -> mark.themes().contains(theme)).count();
    }

    /// How far below the top a theme stands; 0 at the top.
    public int depth(Theme theme) {
        return contents.codebook().depth(theme);
    }
}
