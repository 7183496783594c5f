package org.recto.ui.assignment;

import org.recto.packet.Outcome;
import org.recto.ui.bridge.Bridge;

import java.util.concurrent.CompletableFuture;

/// The assignment of the open packet.
record AssignmentModel(Bridge bridge) {

    boolean isWritable() {
        return bridge.isWritable();
    }

    /// In Markdown; empty if there is none.
    String text() {
        return bridge.contents().get().cover().assignment();
    }

    /// Saves what was written, for somebody who tells the reader of a refusal by themselves.
    CompletableFuture<Outcome> write(String text) {
        return bridge.ask(edit -> edit.people().assign(text));
    }

    /// Saves what was written.
    void keep(String text) {
        var _ = bridge.apply(edit -> edit.people().assign(text));
    }
}
