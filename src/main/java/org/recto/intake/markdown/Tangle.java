package org.recto.intake.markdown;

import org.recto.intake.format.Caps;
import org.recto.intake.format.Lines;

/// Tells Markdown that was made to keep its parser busy. Where brackets, asterisks and the like are never closed, the
/// parser may try every one with every other; it does so within one stretch of text without a blank line at most.
final class Tangle {

    private static final String MARKS = "[]*_`<~!&\\";

    private Tangle() {}

    /// Whether a document is too long or too tangled to be parsed in bearable time and memory.
    static boolean is(String document) {
        return document.length() > Caps.MARKDOWN_UNITS || cost(document) > Caps.MARKDOWN_TANGLE;
    }

    private static long cost(String document) {
        long cost = 0;
        long marks = 0;
        boolean blank = true;
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            if (c == '\n') {
                cost += blank ? marks * marks : 0;
                marks = blank ? 0 : marks;
                blank = true;
            } else {
                blank &= Lines.isSpace(c);
                marks += MARKS.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return cost + marks * marks;
    }
}
