package org.recto.packet;

import org.recto.text.Details;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.QuoteFinder;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.text.Segments;

import java.util.List;
import java.util.Optional;

/// A passage named by its words, where nobody can point at it. If the words stand in more than one place, either which
/// of these places it is, or what stands around it, has to be said too.
///
/// @param exact the words
/// @param nth the how-manieth place that has them, counted from 1; if empty, there must be only one
/// @param prefix what stands right before them, or nothing
/// @param suffix what stands right after them, or nothing
public record Quoted(String exact, Optional<Integer> nth, String prefix, String suffix) {

    /// The passage in a text, grown to whole graphemes.
    ///
    /// @throws Problem if no place has the words, or it is not clear which one is meant
    public Passage in(ReadingText text, Details details) throws Problem {
        var places = new QuoteFinder(text).find(exact, prefix, suffix);
        var range = choose(places, details.title());
        return Passage.of(text, new Segments(text, details.locale()).snap(range));
    }

    private Range choose(List<Range> places, String title) throws Problem {
        if (places.isEmpty()) {
            boolean bare = prefix.isEmpty() && suffix.isEmpty();
            throw Problem.input(bare ? "quote.none" : "quote.context", excerpt(), title);
        }
        if (nth.isEmpty() && places.size() > 1) {
            throw Problem.input("quote.many", excerpt(), places.size(), title);
        }
        int wanted = nth.orElse(1);
        if (wanted < 1 || wanted > places.size()) {
            throw Problem.input("quote.nth", excerpt(), places.size(), title, wanted);
        }
        return places.get(wanted - 1);
    }

    private String excerpt() {
        return exact.codePointCount(0, exact.length()) <= 60
                ? exact
                : exact.substring(0, exact.offsetByCodePoints(0, 60)).strip() + "…";
    }
}
