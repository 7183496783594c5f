package org.recto.text.anchor;

import org.recto.text.Folding;
import org.recto.text.ReadingText;

import java.util.Arrays;

/// What counts of a text when two editions are laid side by side: its characters as [Folding] takes them, without white
/// space, hyphens and dashes, which come and go with line ends, typesetters and text recognition; and where each of
/// them stands.
///
/// Capital letters count as small ones: headings and the beginnings of chapters are set in capitals by one edition and
/// not by the next. "Letters" are UTF-16 units of the folded text; one character may have become several.
final class Letters {

    private final char[] letters;
    private final int[] places;

    private Letters(char[] letters, int[] places) {
        this.letters = letters;
        this.places = places;
    }

    static Letters of(ReadingText reading) {
        return of(reading.text());
    }

    static Letters of(String text) {
        var folding = new Folding(false);
        var letters = new char[text.length()];
        var places = new int[text.length()];
        int count = 0;
        int place = 0;
        for (int at = 0; at < text.length(); place++) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                continue;
            }
            var folded = folding.of(codePoint);
            if (count + folded.length() > letters.length) {
                letters = Arrays.copyOf(letters, letters.length * 2 + folded.length());
                places = Arrays.copyOf(places, letters.length);
            }
            for (int i = 0; i < folded.length(); i++) {
                char letter = folded.charAt(i);
                if (letter != '-' && letter != ' ') {
                    letters[count] = letter;
                    places[count] = place;
                    count++;
                }
            }
        }
        return new Letters(Arrays.copyOf(letters, count), Arrays.copyOf(places, count));
    }

    int size() {
        return letters.length;
    }

    char get(int index) {
        return letters[index];
    }

    /// Where the character of a letter stands, in code points of the text.
    int place(int index) {
        return places[index];
    }

    /// The first letter of the characters at a code point or after it; [#size()] if there is none.
    int from(int codePoint) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Some of the letters, the last first.
    ///
    /// @param from the first letter
    /// @param to one past the last
    Letters reversed(int from, int to) {
        var backwards = new char[to - from];
        var backwardPlaces = new int[to - from];
        for (int i = 0; i < to - from; i++) {
            backwards[i] = letters[to - 1 - i];
            backwardPlaces[i] = places[to - 1 - i];
        }
        return new Letters(backwards, backwardPlaces);
    }

    @Override
    public String toString() {
        return new String(letters);
    }
}
