package org.recto.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Finds what a regular expression describes, block by block: no hit reaches over two.
final class ExpressionSearch {

    private final ReadingText text;
    private final HitBorders borders;
    private final Patience patience;

    ExpressionSearch(ReadingText text, HitBorders borders, Patience patience) {
        this.text = text;
        this.borders = borders;
        this.patience = patience;
    }

    /// @throws Problem if the expression is none, or too deep for the machine
    Hits find(Query query) throws Problem {
        try {
            return all(pattern(query), query.wholeWords());
        } catch (PatternSyntaxException e) {
            throw Problem.input("text.expression", e.getDescription()).causedBy(e);
        } catch (StackOverflowError e) {
            throw Problem.input("text.expression.deep").causedBy(e);
        }
    }

    private static Pattern pattern(Query query) {
        int anyCase = query.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(query.words(), Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS | anyCase);
    }

    private Hits all(Pattern pattern, boolean whole) {
        var matcher = pattern.matcher(new WatchedText(text.text(), patience));
        matcher.useAnchoringBounds(false).useTransparentBounds(true);
        var found = new ArrayList<Range>();
        for (Block block : text.blocks()) {
            patience.check();
            find(matcher, block.range(), whole, found);
            if (found.size() > Hits.MOST) {
                return new Hits(found.subList(0, Hits.MOST), true);
            }
        }
        return new Hits(found, false);
    }

    private void find(Matcher matcher, Range block, boolean whole, List<Range> found) {
        var offsets = text.codePoints();
        int end = offsets.toUtf16(block.end());
        matcher.region(offsets.toUtf16(block.start()), end);
        while (found.size() <= Hits.MOST && matcher.find()) {
            var match = new Range(offsets.toCodePoint(matcher.start()), offsets.toCodePoint(matcher.end()));
            if (!match.isEmpty()) {
                var hit = borders.grown(match);
                if (!whole || borders.isWhole(hit)) {
                    found.add(hit);
                }
                // what belongs to the last character is not found once more
                int after = offsets.toUtf16(hit.end());
                if (after > matcher.end()) {
                    matcher.region(after, end);
                }
            }
        }
    }
}
