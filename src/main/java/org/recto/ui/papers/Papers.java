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
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Lets a document be chosen, looked at, and written or printed.
public final class Papers {

    /// Asks where to put a document.
    public interface Asking {

        /// A file that may go if it is there already; empty if the reader thinks better of it.
        ///
        /// @param title what the packet is called
        Optional<Path> file(String title, ExportFormat format);
    }

    /// How much of printing is making the pages.
    private static final double MADE = 0.4;

    private final Bridge bridge;
    private final Layer layer;
    private final Notices notices;
    private final Executor background;
    private final Asking asking;
    private final Wishes wishes;
    private final Writing writing;
    private final Printers printers;

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
            Writing writing,
            Printers printers) {
        this.bridge = bridge;
        this.layer = layer;
        this.notices = notices;
        this.background = background;
        this.asking = asking;
        this.wishes = new Wishes(person, packet);
        this.writing = writing;
        this.printers = printers;
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
        open(new PapersModel(contents, wishes.last(contents), Optional.empty()), page, this::write, wish -> wish);
    }

    /// Opens the card where a document is chosen that is to be printed.
    public void print() {
        var contents = bridge.contents().get();
        var last = wishes.last(contents);
        var printer = new PrinterModel(printers, background, bridge::unexpected);
        open(
                new PapersModel(contents, last.withFormat(ExportFormat.PDF), Optional.of(printer)),
                0,
                wish -> printer.job(title()).ifPresent(job -> print(wish, job)),
                wish -> wish.withFormat(last.format()));
    }

    private void open(PapersModel model, int page, Consumer<Wish> then, UnaryOperator<Wish> remembered) {
        var preview = new PreviewModel(new Making(bridge.packet().exports()), background, bridge::unexpected);
        layer.open(
                new PapersCard(
                        model,
                        preview,
                        page,
                        background,
                        bridge::unexpected,
                        layer::close,
                        then,
                        wish -> remember(remembered.apply(wish))));
    }

    private String title() {
        return bridge.contents().get().cover().title();
    }

    private void print(Wish wish, Printers.Job job) {
        layer.close();
        writing.start(
                Words.of("printing.going", job.printer()),
                progress -> {
                    try (var pages =
                            bridge.packet()
                                    .exports()
                                    .printout(wish.filter(), wish.options(), part -> progress.at(part * MADE))) {
                        printers.print(job, pages, part -> progress.at(MADE + part * (1 - MADE)));
                    }
                    return Words.of("printing.done", job.printer());
                });
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
        asking.file(title(), wish.format())
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
                    bridge.packet().exports().save(wish.format(), wish.filter(), wish.written(), file, true, progress);
                    return Words.of("export.done", name);
                });
    }
}
