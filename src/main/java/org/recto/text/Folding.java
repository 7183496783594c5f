package org.recto.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

import org.jspecify.annotations.Nullable;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Makes alike what a reader means to be alike when looking for words: characters that differ only in their marks, in
/// their form (ligatures, full width, superscripts), in the kind of dash or quotation mark, and, if so wished, in case.
///
/// It goes by code points, one at a time, so that places in folded words can be told from places in the words. Not
/// thread-safe.
public final class Folding {

    /// Scripts whose marks can be left out without the word becoming another. In those of India, and of Japan, a mark
    /// makes another letter.
    private static final Set<UnicodeScript> MARKED =
            EnumSet.of(
                    UnicodeScript.COMMON,
                    UnicodeScript.INHERITED,
                    UnicodeScript.LATIN,
                    UnicodeScript.GREEK,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.HEBREW,
                    UnicodeScript.ARABIC,
                    UnicodeScript.SYRIAC);

    /// The two voicing marks of Japanese, which belong to no script.
    private static final Set<Integer> VOICING = Set.of(0x3099, 0x309A);

    /// Letters and signs that Unicode does not take apart.
    private static final Map<Integer, String> SIMPLER =
            Map.ofEntries(
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'Æ', "AE"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'Œ', "OE"),
                    Map.entry((int) 'ß', "ss"),
                    Map.entry((int) 'ẞ', "SS"),
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'Ø', "O"),
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'Đ', "D"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'Ł', "L"),
                    Map.entry((int) 'ħ', "h"),
                    Map.entry((int) 'Ħ', "H"),
                    Map.entry((int) 'ı', "i"),
                    Map.entry((int) '‘', "'"),
                    Map.entry((int) '’', "'"),
                    Map.entry((int) '‚', "'"),
                    Map.entry((int) '‛', "'"),
                    Map.entry((int) '′', "'"),
                    Map.entry((int) 'ʼ', "'"),
                    Map.entry((int) '“', "\""),
                    Map.entry((int) '”', "\""),
                    Map.entry((int) '„', "\""),
                    Map.entry((int) '‟', "\""),
                    Map.entry((int) '″', "\""),
                    Map.entry((int) '«', "\""),
                    Map.entry((int) '»', "\""),
                    Map.entry((int) '‐', "-"),
                    Map.entry((int) '‒', "-"),
                    Map.entry((int) '–', "-"),
                    Map.entry((int) '—', "-"),
                    Map.entry((int) '―', "-"),
                    Map.entry((int) '−', "-"));

    /// The characters that are looked up again and again: those of every alphabet, and punctuation.
    private static final int COMMON = 0x2100;

    private final boolean keepCase;
    private final Normalizer2 parts = Normalizer2.getNFKDInstance();
    private final @Nullable String[] known = new @Nullable String[COMMON];

    /// @param keepCase whether capital letters stay other letters than small ones
    public Folding(boolean keepCase) {
        this.keepCase = keepCase;
    }

    /// Whether a character is one of those that every keyboard has, space left out.
    static boolean isPlain(char each) {
        return ' ' < each && each < 0x7F;
    }

    /// What such a character is taken for: [#of], without looking it up.
    char ofPlain(char each) {
        return !keepCase && 'A' <= each && each <= 'Z' ? (char) (each + ('a' - 'A')) : each;
    }

    /// What a code point is taken for; often itself, and empty for what does not count.
    public String of(int codePoint) {
        if (codePoint >= COMMON) {
            return fold(codePoint);
        }
        if (known[codePoint] == null) {
            known[codePoint] = fold(codePoint);
        }
        return Objects.requireNonNull(known[codePoint]);
    }

    private String fold(int codePoint) {
        var folded = new StringBuilder();
        apart(codePoint).codePoints().forEach(part -> add(part, folded));
        return folded.toString();
    }

    private void add(int part, StringBuilder folded) {
        if (doesNotCount(part)) {
            return;
        }
        var simpler = SIMPLER.getOrDefault(part, Character.toString(part));
        if (keepCase) {
            folded.append(simpler);
        } else {
            // what case folding makes of a letter may have marks again: İ is i with a dot
            UCharacter.foldCase(simpler, true)
                    .codePoints()
                    .flatMap(each -> apart(each).codePoints())
                    .filter(each -> !doesNotCount(each))
                    .forEach(folded::appendCodePoint);
        }
    }

    private String apart(int codePoint) {
        var found = parts.getDecomposition(codePoint);
        return found == null ? Character.toString(codePoint) : found;
    }

    private static boolean doesNotCount(int codePoint) {
        if (codePoint < 0x80) {
            return false;
        }
        return isFreeMark(codePoint) || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static boolean isFreeMark(int codePoint) {
        int type = Character.getType(codePoint);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return mark && MARKED.contains(UnicodeScript.of(codePoint)) && !VOICING.contains(codePoint);
    }
}
