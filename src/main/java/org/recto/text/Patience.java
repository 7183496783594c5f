package org.recto.text;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// How long a search may take, and whether anybody still wants to know. There are short regular expressions that would
/// take longer than the universe has, so every search asks again and again.
public final class Patience {

    /// There is none left.
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Spent() {
            super("out of patience", null, false, false);
        }
    }

    private final long end;
    private final BooleanSupplier cancelled;

    /// @param most from now on
    /// @param cancelled asked from the thread that searches
    public Patience(Duration most, BooleanSupplier cancelled) {
        this.end = System.nanoTime() + most.toNanos();
        this.cancelled = cancelled;
    }

    /// @throws CancellationException if nobody wants to know any more
    /// @throws Spent if the time is over
    void check() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("nobody wants to know any more");
        }
        if (System.nanoTime() - end > 0) {
            throw new Spent();
        }
    }
}
