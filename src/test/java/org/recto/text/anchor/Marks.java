package org.recto.text.anchor;

import org.recto.text.Passage;
import org.recto.text.Range;
import org.recto.text.ReadingText;
import org.recto.text.Segments;
import org.recto.text.Segments.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Marks passages as readers do: words, phrases, sentences, several sentences, paragraphs, stretches over two
/// paragraphs, and some that begin or end anywhere.
final class Marks {

    private final ReadingText text;
    private final Segments segments;
    private final Random random;

    Marks(ReadingText text, Random random) {
        this.text = text;
        this.segments = new Segments(text, Locale.ENGLISH);
        this.random = random;
    }

    List<Passage> passages(int count) {
        var passages = new ArrayList<Passage>();
        while (passages.size() < count) {
            var range = segments.snap(segments.trim(range(random.nextInt(text.length()))));
            if (!Letters.of(text.substring(range)).toString().isEmpty()) {
                passages.add(Passage.of(text, range));
            }
        }
        return passages;
    }

    private Range range(int at) {
        int kind = random.nextInt(100);
        if (kind < 8) {
            return segments.at(Unit.WORD, at);
        }
        if (kind < 30) {
            int end = at;
            for (int i = 2 + random.nextInt(10); i > 0; i--) {
                end = segments.next(Unit.WORD, end);
            }
            return new Range(segments.at(Unit.WORD, at).start(), Math.max(end, segments.at(Unit.WORD, at).start()));
        }
        if (kind < 68) {
            return segments.at(Unit.SENTENCE, at);
        }
        if (kind < 82) {
            int end = segments.next(Unit.SENTENCE, segments.next(Unit.SENTENCE, at));
            return new Range(segments.at(Unit.SENTENCE, at).start(), Math.max(end, at));
        }
        if (kind < 90) {
            return segments.at(Unit.BLOCK, at);
        }
        int length = kind < 95 ? 100 + random.nextInt(900) : 10 + random.nextInt(100);
        return new Range(at, Math.min(text.length(), at + length));
    }
}
