package org.recto.packet;

import org.jspecify.annotations.Nullable;
import org.recto.annotation.Annotation;
import org.recto.annotation.Annotator;
import org.recto.annotation.Colour;
import org.recto.annotation.Reading;
import org.recto.annotation.Role;
import org.recto.annotation.Theme;
import org.recto.packet.SampleSources.AnnotationSource;
import org.recto.packet.SampleSources.AnnotatorSource;
import org.recto.packet.SampleSources.LinkSource;
import org.recto.packet.SampleSources.ReadingSource;
import org.recto.packet.SampleSources.ThemeSource;
import org.recto.text.Id;
import org.recto.text.Problem;
import org.recto.text.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Makes the sample packet out of its sources, through the same door as a reader: one deed after another, each by the
/// person whose it is, in the order of the file.
public final class SampleBuilder {

    private final Path folder;
    private final Map<String, Id<Reading>> readings = new HashMap<>();
    private final Map<String, Annotator> people = new HashMap<>();
    private final Map<String, Id<Theme>> themes = new HashMap<>();
    private final Map<String, Id<Annotation>> annotations = new HashMap<>();

    /// @param folder with a `packet.json` and the readings that it names
    public SampleBuilder(Path folder) {
        this.folder = folder;
    }

    /// Makes the packet, unless it is there already and newer than its sources and than this program.
    ///
    /// @return whether it was made
    /// @throws Problem if the sources make no sense, such as a quotation that its reading does not have
    public boolean build(Path file) throws Problem {
        if (new Freshness(folder).holdsFor(file)) {
            return false;
        }
        var sources = SampleSources.in(folder);
        for (AnnotatorSource source : sources.annotators()) {
            var role = Role.valueOf(source.role().toUpperCase(Locale.ROOT));
            people.put(source.key(), new Annotator(Id.fresh(), source.name(), role));
        }
        NewFile.make(file, draft -> fill(draft, sources));
        return true;
    }

    private void fill(Path draft, SampleSources sources) throws Problem {
        var first = person(sources.annotators().getFirst().key());
        try (var packet = Packet.create(draft, sources.title(), first, Work.onSameThread())) {
            saved(packet.apply(edit -> edit.people().assign(sources.assignment())));
            for (ReadingSource source : sources.readings()) {
                add(packet, source);
            }
            for (ThemeSource source : sources.themes()) {
                add(packet, source);
            }
            for (AnnotationSource source : sources.annotations()) {
                add(packet, source);
            }
            for (LinkSource source : sources.links()) {
                add(packet, source);
            }
        }
    }

    private void add(Packet packet, ReadingSource source) throws Problem {
        var arrival = packet.arrivals().add(folder.resolve(source.file()), Optional.empty(), Progress.NONE);
        switch (arrival.join()) {
            case Arrival.Added(var id, var _, var _) -> readings.put(source.key(), id);
            case Arrival.Refused(Problem problem) -> throw problem;
        }
    }

    private void add(Packet packet, ThemeSource source) throws Problem {
        var parent = source.parent() == null ? null : known(themes, source.parent());
        var saved =
                saved(
                        packet.apply(edit ->
                                edit.themes()
                                        .add(
                                                edit.themes()
                                                        .fresh(source.name(), parent)
                                                        .withDefinition(source.definition())
                                                        .withColour(Colour.parse(source.colour()))
                                                        .withKey(source.shortcut()))));
        themes.put(source.key(), only(saved, Theme.class).id());
    }

    private void add(Packet packet, AnnotationSource source) throws Problem {
        var reading = packet.contents().reading(known(readings, source.reading())).orElseThrow();
        var quoted = new Quoted(source.quote(), Optional.ofNullable(source.nth()), "", "");
        var passage = quoted.in(packet.edition(reading.edition()).text(), reading.details());
        var tags = new ArrayList<Id<Theme>>();
        for (String theme : source.themes()) {
            tags.add(known(themes, theme));
        }
        var saved =
                saved(
                        packet.applyAs(
                                person(source.by()),
                                edit ->
                                        edit.annotations()
                                                .annotate(reading.id(), passage, tags, orEmpty(source.note()))));
        annotations.put(source.key(), only(saved, Annotation.class).id());
    }

    private void add(Packet packet, LinkSource source) throws Problem {
        var from = known(annotations, source.from());
        var to = known(annotations, source.to());
        saved(
                packet.applyAs(
                        person(source.by()),
                        edit -> edit.links().link(from, to, source.relation(), orEmpty(source.note()))));
    }

    private Annotator person(String key) throws Problem {
        return known(people, key);
    }

    private static <T> T known(Map<String, T> things, String key) throws Problem {
        var thing = things.get(key);
        if (thing == null) {
            throw Problem.input("sample.key", key);
        }
        return thing;
    }

    private static Announcement saved(CompletableFuture<Outcome> outcome) throws Problem {
        return switch (outcome.join()) {
            case Outcome.Saved(Announcement announcement) -> announcement;
            case Outcome.Refused(Problem problem) -> throw problem;
            case Outcome.Nothing _ -> throw new IllegalStateException("a part of the sample changes nothing");
        };
    }

    private static <T> T only(Announcement saved, Class<T> kind) {
        return saved.change().items().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static String orEmpty(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
