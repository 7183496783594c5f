package org.recto.ui.bridge;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.recto.annotation.Annotator;
import org.recto.annotation.Contents;
import org.recto.packet.Intent;
import org.recto.packet.Outcome;

import java.util.concurrent.CompletableFuture;

/// Carries out what the reader wants done.
public interface Deeds {

    /// What has been saved so far.
    ReadOnlyObjectProperty<Contents> contents();

    /// The person at work.
    Annotator me();

    /// Hands an intent to the packet.
    ///
    /// @return how it ended, on the window's thread; if it was refused, the reader has been told why already
    CompletableFuture<Outcome> apply(Intent intent);

    /// Hands an intent to the packet for somebody who tells the reader of a refusal by themselves, such as a form.
    ///
    /// @return how it ended, on the window's thread
    CompletableFuture<Outcome> ask(Intent intent);
}
