package org.recto.ui.papers;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.parts.Words;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Where a document is printed, while that is being chosen.
final class PrinterModel {

    private final ReadOnlyObjectWrapper<List<String>> names = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> obstacle =
            new ReadOnlyObjectWrapper<>(Optional.of(Words.of("papers.printers.looking")));
    private Optional<String> chosen = Optional.empty();
    private int copies = 1;

    /// Asks for the printers in the background.
    PrinterModel(Printers printers, Executor background, Consumer<Throwable> unexpected) {
        var _ =
                CompletableFuture.supplyAsync(printers::names, background)
                        .whenCompleteAsync(
                                (found, failure) -> found(found, failure, unexpected), Bridge::onWindowThread);
    }

    private void found(@Nullable List<String> found, @Nullable Throwable failure, Consumer<Throwable> unexpected) {
        if (failure != null) {
            unexpected.accept(failure);
        }
        names.set(found == null ? List.of() : found);
        obstacle.set(names.get().isEmpty() ? Optional.of(Words.of("papers.printers.none")) : Optional.empty());
    }

    /// The printers; empty until they are found.
    ReadOnlyObjectProperty<List<String>> names() {
        return names.getReadOnlyProperty();
    }

    /// Why nothing can be printed just now.
    ReadOnlyObjectProperty<Optional<String>> obstacle() {
        return obstacle.getReadOnlyProperty();
    }

    void choose(@Nullable String printer) {
        chosen = Optional.ofNullable(printer);
    }

    void setCopies(int number) {
        copies = number;
    }

    /// What is to be printed; empty if no printer is chosen.
    Optional<Printers.Job> job(String title) {
        return chosen.map(printer -> new Printers.Job(title, printer, copies));
    }
}
