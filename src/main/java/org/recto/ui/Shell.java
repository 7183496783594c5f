package org.recto.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.recto.annotation.Annotator;
import org.recto.packet.Packet;
import org.recto.text.Problem;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.commands.CommandKeys;
import org.recto.ui.commands.CommandPalette;
import org.recto.ui.commands.Commands;
import org.recto.ui.commands.KeySheet;
import org.recto.ui.commands.Menus;
import org.recto.ui.commands.OwnKeys;
import org.recto.ui.commands.Reach;
import org.recto.ui.commands.RecentCommands;
import org.recto.ui.desk.NoPacketPane;
import org.recto.ui.parts.BannersPane;
import org.recto.ui.parts.Layer;
import org.recto.ui.parts.Words;
import org.recto.ui.settings.KeysModel;
import org.recto.ui.settings.SettingsCard;
import org.recto.ui.settings.WheelZoom;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/// The window around a packet: opens one, shows it, and changes it for another.
final class Shell {

    private static final System.Logger LOG = System.getLogger(Shell.class.getName());
    private static final String LAST = "packet.last";

    /// Farther to the right than any window reaches, in pixels.
    private static final double FAR = 100_000;

    /// Opens or makes a packet; off the window's thread.
    private interface Source {
        Packet open() throws Problem;
    }

    private final Stage stage;
    private final Surroundings around;
    private final AppCommands app;
    private final RecentCommands recent = new RecentCommands();
    private final StackPane frame = new StackPane();
    private final Scene scene = new Scene(frame);
    private Optional<Wiring> open = Optional.empty();
    private Layer layer = new Layer();
    private final OwnKeys keys;
    private Commands commands;

    Shell(Stage stage, Surroundings around) {
        this.stage = stage;
        this.around = around;
        this.keys = new OwnKeys(around.settings());
        this.commands = new Commands(List.of(), List::of, keys);
        this.app = new AppCommands(this, around.appearance());
        frame.setAlignment(Pos.TOP_LEFT);
        around.appearance().dress(scene);
        new WheelZoom(around.appearance()).listen(frame);
        new Dropping(this::dropped).listen(scene);
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(420);
        stage.focusedProperty().subscribe(focused -> remember(focused));
    }

    /// Takes a picture of the window's content.
    WritableImage picture() {
        return frame.getChildren().getFirst().snapshot(null, null);
    }

    /// The window's content.
    Region node() {
        return frame;
    }

    /// The packet that is open.
    Optional<Wiring> packet() {
        return open;
    }

    /// Opens what the program was started with.
    ///
    /// @param files as in [Window#open]
    void start(List<Path> files) {
        if (files.isEmpty()) {
            startAgain();
        } else if (files.size() == 1 && Packets.isPacket(files.getFirst())) {
            open(files.getFirst());
        } else {
            read(files);
        }
    }

    private void startAgain() {
        var last = around.settings().get(LAST, "");
        if (last.isEmpty()) {
            openSample();
        } else if (java.nio.file.Files.exists(Path.of(last))) {
            open(Path.of(last));
        } else {
            showNone(Optional.of(Path.of(last)));
        }
    }

    /// Makes a packet beside the first of these files, and reads them in.
    private void read(List<Path> files) {
        var place = Packets.beside(files.getFirst());
        load(
                () -> Packets.create(place, around),
                window -> window.adding.add(files.stream().filter(file -> !Packets.isPacket(file)).toList()));
    }

    /// Opens a packet; if it cannot be opened, what is open stays.
    void open(Path file) {
        if (open.isPresent() && isSame(open.get().bridge.packet().file(), file)) {
            return;
        }
        load(() -> Packet.open(file, around.settings().annotator(), around.work()), _ -> {});
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    void openSample() {
        load(() -> Packets.sample(around), _ -> {});
    }

    void askToOpen() {
        around.files().packet().ifPresent(this::open);
    }

    void askToCreate() {
        around.files().newPacket().ifPresent(file -> load(() -> Packets.create(file, around), _ -> {}));
    }

    /// Takes files that are dropped on the window: a packet is opened, readings are read in.
    void dropped(List<Path> files) {
        var packet = files.stream().filter(Packets::isPacket).findFirst();
        if (packet.isPresent()) {
            open(packet.get());
        } else if (open.isEmpty()) {
            read(files);
        } else if (open.get().bridge.isWritable()) {
            open.get().adding.add(files);
        }
    }

    private void load(Source source, java.util.function.Consumer<Wiring> then) {
        var _ =
                CompletableFuture.supplyAsync(() -> opened(source, then), around.work().background())
                        .exceptionally(failure -> () -> failed(failure))
                        .thenAcceptAsync(Runnable::run, Bridge::onWindowThread);
    }

    private Runnable opened(Source source, java.util.function.Consumer<Wiring> then) {
        try {
            var packet = source.open();
            return () -> {
                show(packet);
                open.ifPresent(then);
            };
        } catch (Problem problem) {
            return () -> refused(problem.getMessage());
        }
    }

    private void failed(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "unexpected", failure);
        refused(Words.of("problem.unexpected", failure.getClass().getSimpleName()));
    }

    private void refused(String sentence) {
        if (open.isEmpty()) {
            showNone(Optional.empty());
        }
        around.notices().problem(sentence);
    }

    /// Shows a packet in place of what is open.
    void show(Packet packet) {
        leave();
        var window = new Wiring(packet, around, app, keys);
        open = Optional.of(window);
        layer = window.layer;
        commands = window.commands;
        fill(window.node());
        window.shown();
        window.bridge.contents().subscribe(contents -> title(packet, contents.cover().title()));
        put(LAST, packet.file().toAbsolutePath().toString());
    }

    private void title(Packet packet, String title) {
        var name = title.isBlank() ? packet.file().getFileName().toString() : title;
        stage.setTitle(Words.of("window.title", name));
    }

    private void showNone(Optional<Path> missing) {
        leave();
        layer = new Layer();
        commands = new Commands(Groups.ALONE, List::of, keys);
        app.addTo(commands);
        var banners = new BannersPane(around.notices());
        var taking = new CommandKeys(commands, _ -> Reach.PAGES);
        var none = new NoPacketPane(missing, new Menus(commands).bar(), commands, banners, layer);
        taking.listen(none.node(), layer);
        banners.shown();
        fill(none.node());
        stage.setTitle(Words.of("window.title.none"));
    }

    private void fill(Region content) {
        frame.getChildren().setAll(content);
        frame.applyCss();
        frame.layout();
    }

    /// Closes what is open.
    void leave() {
        keepAppearance();
        open.ifPresent(this::close);
        open = Optional.empty();
        around.notices().banners().clear();
        around.notices().quiet();
    }

    private void close(Wiring window) {
        try {
            window.close();
        } catch (Problem problem) {
            LOG.log(System.Logger.Level.WARNING, "the desk is not remembered", problem);
        }
    }

    /// Writes down where the reader is whenever another window gets the keyboard: nobody knows what comes next.
    private void remember(boolean focused) {
        if (!focused) {
            keepAppearance();
            open.ifPresent(window -> {
                try {
                    window.remember();
                } catch (Problem problem) {
                    LOG.log(System.Logger.Level.WARNING, "the desk is not remembered", problem);
                }
            });
        }
    }

    private void keepAppearance() {
        try {
            around.appearance().keep();
        } catch (Problem problem) {
            LOG.log(System.Logger.Level.WARNING, "the size of the text is not remembered", problem);
        }
    }

    void settings() {
        var card =
                new SettingsCard(
                        around.appearance(),
                        around.settings(),
                        around.pages().faces(),
                        new KeysModel(commands, keys),
                        this::tell,
                        around.notices()::problem,
                        layer::close);
        layer.open(card, Optional.of(atTheRight()));
    }

    /// Where a card leaves the pages in sight: as far to the right as there is room.
    private static Bounds atTheRight() {
        return new BoundingBox(FAR, 0, 0, 0);
    }

    /// The packet that is open learns how the reader has changed, if it knows them at all.
    private void tell(UnaryOperator<Annotator> how) {
        open.map(window -> window.bridge)
                .filter(Bridge::isWritable)
                .ifPresent(bridge ->
                        bridge.contents()
                                .get()
                                .annotator(bridge.me().id())
                                .ifPresent(me -> {
                                    var _ = bridge.apply(edit -> edit.people().put(how.apply(me)));
                                }));
    }

    void palette() {
        new CommandPalette(commands, layer, recent).open();
    }

    void keys() {
        layer.open(new KeySheet(commands, layer::close));
    }

    void quit() {
        stage.close();
    }

    private void put(String key, String value) {
        try {
            around.settings().put(key, value);
        } catch (Problem problem) {
            around.notices().problem(problem.getMessage());
        }
    }
}
