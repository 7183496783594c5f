package org.recto.packet;

import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.annotation.Item;
import org.recto.annotation.Reading;
import org.recto.annotation.Theme;
import org.recto.text.Problem;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds the one item that a person names: by its id, by its whole name, by the beginning of its id, or by the
/// beginning of its name. Case, accents' composition and outer spaces do not matter. What could be two items is none:
/// then the problem names the candidates.
public final class Finder {

    /// As many candidates as a sentence can bear.
    private static final int MOST = 5;

    /// Fewer characters of an id would often be the beginning of a word.
    private static final int SHORTEST = 8;

    private final Contents contents;

    public Finder(Contents contents) {
        this.contents = contents;
    }

    /// The reading of this id or title.
    ///
    /// @throws Problem if there is none, or more than one
    public Reading reading(String named) throws Problem {
        return one("reading", named, contents.readings(), reading -> reading.details().title());
    }

    /// The theme of this id or name.
    ///
    /// @throws Problem if there is none, or more than one
    public Theme theme(String named) throws Problem {
        return one("theme", named, contents.codebook().themes(), Theme::name);
    }

    /// The person of this id or name.
    ///
    /// @throws Problem if there is none, or more than one
    public Annotator annotator(String named) throws Problem {
        return one("person", named, contents.annotators(), Annotator::name);
    }

    /// The person of exactly this id or whole name, if the packet knows one.
    ///
    /// @throws Problem if it knows more than one
    public Optional<Annotator> knownAnnotator(String named) throws Problem {
        var known = matching(contents.annotators(), person -> isCalled(person, person.name(), named));
        return known.isEmpty() ? Optional.empty() : Optional.of(only("person", named, known, Annotator::name));
    }

    private static <T extends Item> T one(String kind, String named, List<T> items, Function<T, String> name)
            throws Problem {
        var whole = matching(items, item -> isCalled(item, name.apply(item), named));
        var begun = whole.isEmpty() ? matching(items, item -> begins(item, name.apply(item), named)) : whole;
        if (begun.isEmpty()) {
            throw Problem.input("find." + kind + ".none", named);
        }
        return only(kind, named, begun, name);
    }

    private static <T extends Item> T only(String kind, String named, List<T> found, Function<T, String> name)
            throws Problem {
        if (found.size() > 1) {
            var candidates =
                    found.stream()
                            .limit(MOST)
                            .map(item -> "“" + excerpt(name.apply(item)) + "” (" + shortest(item, found) + ")")
                            .collect(Collectors.joining(", "));
            throw Problem.input("find." + kind + ".many", named, candidates + (found.size() > MOST ? ", …" : ""));
        }
        return found.getFirst();
    }

    private static <T> List<T> matching(List<T> items, Predicate<T> wanted) {
        return items.stream().filter(wanted).toList();
    }

    private static boolean isCalled(Item item, String name, String named) {
        return item.id().value().equals(folded(named)) || folded(name).equals(folded(named));
    }

    private static boolean begins(Item item, String name, String named) {
        var wanted = folded(named);
        return !wanted.isEmpty()
                && (folded(name).startsWith(wanted)
                        || (wanted.length() >= SHORTEST && item.id().value().startsWith(wanted)));
    }

    /// As much of an item's id as tells it from the others.
    private static String shortest(Item item, List<? extends Item> others) {
        var id = item.id().value();
        int length = SHORTEST;
        while (length < id.length() && shared(id.substring(0, length), others) > 1) {
            length++;
        }
        return id.substring(0, length);
    }

    private static long shared(String beginning, List<? extends Item> items) {
        return items.stream().filter(item -> item.id().value().startsWith(beginning)).count();
    }

    private static String excerpt(String name) {
        return name.codePointCount(0, name.length()) <= 60
                ? name
                : name.substring(0, name.offsetByCodePoints(0, 60)).strip() + "…";
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
