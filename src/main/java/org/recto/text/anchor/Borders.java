package org.recto.text.anchor;

import org.recto.text.Block;
import org.recto.text.ReadingText;

/// How much of a border there is before each letter of a text: edits begin and end at borders rather than within words.
final class Borders {

    private static final String STOPS = ".?!:;…。！？؟۔";

    private static final byte WITHIN_WORD = 0;
    private static final byte PUNCTUATION = 1;
    private static final byte WORD = 3;
    private static final byte SENTENCE = 5;
    private static final byte BLOCK = 8;

    private final byte[] ranks;

    private Borders(byte[] ranks) {
        this.ranks = ranks;
    }

    static Borders of(ReadingText text, Letters letters) {
        var ranks = new byte[letters.size() + 1];
        for (int i = 1; i < letters.size(); i++) {
            ranks[i] = rank(text, letters, i);
        }
        for (Block block : text.blocks()) {
            ranks[letters.from(block.range().start())] = BLOCK;
        }
        ranks[letters.size()] = BLOCK;
        return new Borders(ranks);
    }

    private static byte rank(ReadingText text, Letters letters, int letter) {
        char before = letters.get(letter - 1);
        char after = letters.get(letter);
        if (STOPS.indexOf(before) >= 0 && STOPS.indexOf(after) < 0) {
            return SENTENCE;
        }
        if (letters.place(letter) > letters.place(letter - 1) + 1 && isSpace(text, letters.place(letter) - 1)) {
            return WORD;
        }
        return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after) ? WITHIN_WORD : PUNCTUATION;
    }

    private static boolean isSpace(ReadingText text, int place) {
        return Character.isWhitespace(text.text().charAt(text.codePoints().toUtf16(place)));
    }

    /// How much of a border there is before a letter: the more, the higher.
    int rank(int letter) {
        return ranks[letter];
    }

    boolean isBlock(int letter) {
        return ranks[letter] == BLOCK;
    }

    boolean isSentence(int letter) {
        return ranks[letter] >= SENTENCE;
    }
}
