package org.recto.intake.enclosed;

import org.recto.enclosure.Enclosure;
import org.recto.intake.format.Mark;
import org.recto.text.ReadingText;

import java.text.Normalizer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How PDF files do: each mark is a highlight, dated by its making, whose note is printed beside it, too. The text of a
/// page runs between notes, so what a highlight is on is known by its words.
public final class PageManner implements Manner {

    /// Of a reading's words, those that must be on the pages: a few are lost where letters are drawn in unusual ways.
    private static final double ENOUGH = 0.9;

    /// Characters before a passage that tell it from others of the same words.
    private static final int BEFORE = 24;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final Solid shown;
    private final List<Solid> texts;

    /// @param pages what stands on the pages
    public PageManner(Enclosure enclosure, ReadingText pages) {
        this.shown = new Solid(pages.text());
        this.texts = enclosure.texts().stream().map(ReadingText::text).map(Solid::new).toList();
    }

    /// Whether the words of all readings are on the pages, and those of marks without a place, in whatever order, and
    /// no more is enclosed than that.
    public static boolean isShown(Enclosure enclosure, ReadingText pages) {
        var left = new HashMap<String, Integer>();
        each(pages.text(), word -> left.merge(word, 1, Integer::sum));
        var counts = new int[2];
        enclosed(enclosure)
                .forEach(words ->
                        each(
                                words,
                                word -> {
                                    counts[0]++;
                                    counts[1] += take(left, word);
                                }));
        return counts[1] >= ENOUGH * counts[0] && Shown.isAbridged(enclosure);
    }

    private static Stream<String> enclosed(Enclosure enclosure) {
        int readings = enclosure.readings().size();
        var texts = enclosure.texts();
        return Stream.concat(
                texts.stream().limit(readings).map(ReadingText::text),
                enclosure.marks().stream()
                        .filter(mark -> mark.reading() >= readings)
                        .map(mark -> texts.get(mark.reading()).substring(mark.range())));
    }

    private static int take(Map<String, Integer> left, String word) {
        int count = left.getOrDefault(word, 0);
        left.put(word, Math.max(0, count - 1));
        return count > 0 ? 1 : 0;
    }

    private static void each(String text, Consumer<String> done) {
        var words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        while (words.find()) {
            done.accept(words.group());
        }
    }

    @Override
    public Optional<Spot> spot(Mark comment) {
        int at = shown.at(comment.range().start());
        var words = shown.words(comment.range());
        var before = shown.words().substring(Math.max(0, at - BEFORE), at);
        Optional<Spot> best = Optional.empty();
        int most = -1;
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            for (int from = text.words().indexOf(words);
                    from >= 0 && !words.isEmpty();
                    from = text.words().indexOf(words, from + 1)) {
                int alike = alike(text.words().substring(0, from), before);
                if (alike > most) {
                    most = alike;
                    best = Optional.of(new Spot(i, text.range(from, from + words.length())));
                }
            }
        }
        return best;
    }

    /// How many characters at the ends of two texts are the same.
    private static int alike(String one, String other) {
        int count = 0;
        while (count < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - count) == other.charAt(other.length() - 1 - count)) {
            count++;
        }
        return count;
    }

    @Override
    public String words(Spot spot) {
        return texts.get(spot.reading()).words(spot.range());
    }

    @Override
    public Instant time(Enclosure.Mark mark) {
        return mark.created();
    }

    @Override
    public boolean isSame(Enclosure.Mark mark, String comment) {
        return new Solid(mark.note()).words().equals(new Solid(comment).words());
    }

    /// The themes are not in the note, and so not changed.
    @Override
    public Said changed(Enclosure.Mark mark, String comment) {
        return new Said(mark.themes(), comment);
    }

    @Override
    public Said fresh(String comment) {
        return new Said(List.of(), comment);
    }

    @Override
    public boolean isKept() {
        return true;
    }
}
