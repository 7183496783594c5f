package org.recto.ui.papers;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Keeps the beginning of a text that is written to it, and lets the rest go by.
final class FirstWords extends OutputStream {

    /// Bytes; some twenty pages.
    private static final int MOST = 60_000;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean more;

    @Override
    public void write(int b) {
        if (kept.size() < MOST) {
            kept.write(b);
        } else {
            more = true;
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int fits = Math.min(length, MOST - kept.size());
        kept.write(bytes, from, fits);
        more |= fits < length;
    }

    /// The text, up to the end of a line if there is more of it.
    String words() {
        var words = kept.toString(StandardCharsets.UTF_8);
        int end = words.lastIndexOf('\n');
        return more && end > 0 ? words.substring(0, end) + "\n…" : words;
    }
}
