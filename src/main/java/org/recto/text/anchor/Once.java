package org.recto.text.anchor;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Something that is made when it is first asked for, and kept. For any thread.
final class Once<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        var kept = made;
        if (kept == null) {
            kept = maker.get();
            made = kept;
        }
        return kept;
    }
}
