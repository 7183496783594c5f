package org.recto.intake.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Listens to what a child says beside its answers, so that it never waits to be heard, and remembers the beginning.
final class Murmur implements Runnable {

    /// UTF-16 units; the head of a stack trace.
    private static final int MOST = 4_000;

    private final InputStream stream;
    private final StringBuilder heard = new StringBuilder();

    Murmur(InputStream stream) {
        this.stream = stream;
    }

    @Override
    public void run() {
        var bytes = new byte[MOST];
        try (stream) {
            for (int more = stream.read(bytes); more >= 0; more = stream.read(bytes)) {
                remember(new String(bytes, 0, more, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            remember(e.toString());
        }
    }

    private void remember(String words) {
        synchronized (heard) {
            heard.append(words, 0, Math.min(words.length(), MOST - heard.length()));
        }
    }

    String heard() {
        synchronized (heard) {
            return heard.toString().strip();
        }
    }
}
