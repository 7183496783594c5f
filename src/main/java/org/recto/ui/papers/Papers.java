package org.recto.ui.papers;

import org.recto.packet.ExportFormat;
import org.recto.packet.Settings;
import org.recto.text.Problem;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.parts.Layer;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Words;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Lets a document be chosen, looked at and written.
public final class Papers {

    /// Asks where to put a document.
    public interface Asking {

        /// A file that may go if it is there already; empty if the reader thinks better of it.
        ///
        /// @param title what the packet is called
        Optional<Path> file(String title, ExportFormat format);
    }

    private final Bridge bridge;
    private final Layer layer;
    private final Notices notices;
    private final Executor background;
    private final Asking asking;
    private final Wishes wishes;
    private final Writing writing;

    /// @param person what they have set
    /// @param packet where they left off in this packet
    /// @param writing writes it
    public Papers(
            Bridge bridge,
            Layer layer,
            Notices notices,
            Executor background,
            Asking asking,
            Settings person,
            Settings packet,
            Writing writing) {
        this.bridge = bridge;
        this.layer = layer;
        this.notices = notices;
        this.background = background;
        this.asking = asking;
        this.wishes = new Wishes(person, packet);
        this.writing = writing;
    }

    /// Opens the card where a document is chosen that is to be written.
    public void export() {
        export(0);
    }

    /// The same, looking at another page than the first.
    ///
    /// @param page from 0
    public void export(int page) {
        var contents = bridge.contents().get();
        var preview = new PreviewModel(new Making(bridge.packet().exports()), background, bridge::unexpected);
        var model = new PapersModel(contents, wishes.last(contents), false);
        layer.open(
                new PapersCard(
                        model,
                        preview,
                        page,
                        background,
                        bridge::unexpected,
                        layer::close,
                        this::write,
                        this::remember));
    }

    /// Whether something that will be seen in the card has yet to be made.
    public boolean isWaiting() {
        return layer.card().get().filter(card -> card instanceof PapersCard open && open.isWaiting()).isPresent();
    }

    private void remember(Wish wish) {
        try {
            wishes.keep(wish);
        } catch (Problem problem) {
            notices.problem(problem.getMessage());
        }
    }

    private void write(Wish wish) {
        asking.file(bridge.contents().get().cover().title(), wish.format())
                .ifPresent(file -> {
                    layer.close();
                    write(wish, file);
                });
    }

    private void write(Wish wish, Path file) {
        var name = String.valueOf(file.getFileName());
        writing.start(
                Words.of("export.going", name),
                progress -> {
                    // the system's dialog has asked already whether a file may go
                    bridge.packet().exports().save(wish.format(), wish.filter(), wish.options(), file, true, progress);
                    return Words.of("export.done", name);
                });
    }
}
