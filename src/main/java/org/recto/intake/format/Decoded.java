package org.recto.intake.format;

import java.util.ArrayList;
import java.util.List;

/// A file's characters as they may stand in a text: no byte order mark, line ends are `\n`, and what no text can hold
/// (U+0000, halves of surrogate pairs, bytes that mean nothing) replaced by U+FFFD.
///
/// @param text the characters
/// @param replaced how many were replaced
/// @param guess the name of the character set if the file left it open, else empty
public record Decoded(String text, int replaced, String guess) {

    /// Characters that need no decoding, such as pasted ones.
    public static Decoded of(String raw) {
        return of(raw, 0, "");
    }

    public static Decoded of(CharSequence raw, int replacedAlready, String guess) {
        return isClean(raw)
                ? new Decoded(raw.toString(), replacedAlready, guess)
                : cleaned(raw, replacedAlready, guess);
    }

    /// Whether it can stand as it is, as most texts can.
    private static boolean isClean(CharSequence raw) {
        boolean clean = raw.isEmpty() || raw.charAt(0) != '\uFEFF';
        for (int i = 0; clean && i < raw.length(); i++) {
            char c = raw.charAt(i);
            clean = c != 0 && c != '\r' && !Character.isSurrogate(c);
        }
        return clean;
    }

    private static Decoded cleaned(CharSequence raw, int replacedAlready, String guess) {
        var text = new StringBuilder(raw.length());
        int replaced = replacedAlready;
        int start = !raw.isEmpty() && raw.charAt(0) == '\uFEFF' ? 1 : 0;
        for (int i = start; i < raw.length(); i++) {
            char c = raw.charAt(i);
            char next = i + 1 < raw.length() ? raw.charAt(i + 1) : 0;
            if (c == '\r') {
                text.append(next == '\n' ? "" : "\n");
            } else if (Character.isHighSurrogate(c) && Character.isLowSurrogate(next)) {
                text.append(c).append(next);
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                text.append('\uFFFD');
                replaced++;
            } else {
                text.append(c);
            }
        }
        return new Decoded(text.toString(), replaced, guess);
    }

    /// What a reader should know of it.
    public List<String> notices() {
        var notices = new ArrayList<String>();
        if (!guess.isEmpty()) {
            notices.add(Notices.of("guessed", guess));
        }
        if (replaced > 0) {
            notices.add(Notices.of("replaced", replaced));
        }
        return notices;
    }
}
