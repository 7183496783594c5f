package org.recto.ui;

import org.jspecify.annotations.Nullable;
import org.recto.handout.Options;
import org.recto.packet.ExportFormat;
import org.recto.packet.Filter;
import org.recto.text.Problem;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Words;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/// Writes the packet as a document or a table, in the background.
final class Exporting {

    private final Bridge bridge;
    private final FileDialogs files;
    private final Executor background;
    private final Notices notices;

    Exporting(Bridge bridge, FileDialogs files, Executor background, Notices notices) {
        this.bridge = bridge;
        this.files = files;
        this.background = background;
        this.notices = notices;
    }

    /// Asks where to, and writes it.
    void ask() {
        files.document(bridge.contents().get().cover().title()).ifPresent(this::write);
    }

    private void write(Path file) {
        var format = ExportFormat.ofFile(file);
        if (format.isEmpty()) {
            notices.problem(Words.of("export.kind", file.getFileName()));
            return;
        }
        notices.mention(Words.of("export.going", file.getFileName()));
        var _ =
                CompletableFuture.runAsync(() -> save(format.get(), file), background)
                        .whenCompleteAsync((_, failure) -> tell(file, failure), Bridge::onWindowThread);
    }

    private void save(ExportFormat format, Path file) {
        try {
            // the system's dialog has asked already whether a file may go
            bridge.packet()
                    .exports()
                    .save(format, Filter.ALL, Options.on(LocalDate.now(ZoneId.systemDefault())), file, true);
        } catch (Problem problem) {
            throw new CompletionException(problem);
        }
    }

    private void tell(Path file, @Nullable Throwable failure) {
        if (failure == null) {
            notices.mention(Words.of("export.done", file.getFileName()));
        } else if (failure.getCause() instanceof Problem problem) {
            notices.quiet();
            notices.problem(problem.getMessage());
        } else {
            bridge.unexpected(failure);
        }
    }
}
