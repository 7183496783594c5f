package org.recto.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// Finds words in one text, again and again as they are typed: it keeps the text in the form in which it is searched.
/// May be used by several threads.
public final class TextSearch {

    private final ReadingText text;
    private final Locale locale;
    private @Nullable FoldedText inAnyCase;
    private @Nullable FoldedText inItsCase;

    /// @param locale whose rules tell where words part that no space parts
    public TextSearch(ReadingText text, Locale locale) {
        this.text = text;
        this.locale = locale;
    }

    /// All places that have what is looked for, from the beginning; of those that overlap the first.
    ///
    /// @param patience how long this may take
    /// @throws Problem if the expression is none, or takes too long
    /// @throws CancellationException if nobody wants to know any more
    public Hits find(Query query, Patience patience) throws Problem {
        if (query.isBlank()) {
            return Hits.NONE;
        }
        try {
            return query.expression()
                    ? new ExpressionSearch(text, new HitBorders(text, locale), patience).find(query)
                    : words(query, patience);
        } catch (Patience.Spent e) {
            throw Problem.input("text.search.slow").causedBy(e);
        }
    }

    /// Makes the text ready to be searched, so that the first search is as quick as the next.
    public void prepare(Query query) {
        if (!query.expression()) {
            folded(query.matchCase());
        }
    }

    private Hits words(Query query, Patience patience) {
        var wanted = FoldedText.fold(query.words(), new Folding(query.matchCase()));
        if (wanted.isEmpty() || isRough(wanted)) {
            return Hits.NONE;
        }
        var folded = folded(query.matchCase());
        var borders = new HitBorders(text, locale);
        var found = new ArrayList<Range>();
        patience.check();
        for (int at = folded.folded().indexOf(wanted); at >= 0; ) {
            var range = range(folded, at, at + wanted.length(), borders);
            boolean hit = range != null && (!query.wholeWords() || borders.isWhole(range));
            if (hit && found.size() == Hits.MOST) {
                return new Hits(found, true);
            }
            if (hit) {
                found.add(range);
                patience.check();
            }
            at = folded.folded().indexOf(wanted, at + (hit ? wanted.length() : 1));
        }
        return new Hits(found, false);
    }

    /// Half a character is nowhere in a text, but might be found in the midst of a whole one.
    private static boolean isRough(String wanted) {
        return wanted.codePoints().anyMatch(each -> each <= 0xFFFF && Character.isSurrogate((char) each));
    }

    /// The place of folded words in the text; null if they are only a part of what is one character there. What does
    /// not count, and follows them, is theirs as far as it belongs to their last character.
    private @Nullable Range range(FoldedText folded, int from, int to, HitBorders borders) {
        int start = folded.start(from);
        int end = folded.end(to);
        if (start < 0 || end < 0) {
            return null;
        }
        int first = text.codePoints().toCodePoint(start);
        int last =
                borders.grapheme(text.codePoints().toCodePoint(end), text.codePoints().toCodePoint(folded.start(to)));
        return last < 0 || !borders.isGrapheme(first) ? null : new Range(first, last);
    }

    private synchronized FoldedText folded(boolean inCase) {
        if (inCase) {
            inItsCase = inItsCase == null ? new FoldedText(text.text(), new Folding(true)) : inItsCase;
            return inItsCase;
        }
        inAnyCase = inAnyCase == null ? new FoldedText(text.text(), new Folding(false)) : inAnyCase;
        return inAnyCase;
    }
}
