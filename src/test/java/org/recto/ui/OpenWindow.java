package org.recto.ui;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.packet.Packet;
import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.text.Problem;
import org.recto.text.QuoteFinder;
import org.recto.text.Range;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Scheme;
import org.recto.ui.settings.Appearance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The whole window on a packet, worked as a person would; everything is done on the same thread.
final class OpenWindow {

    final Answers answers;
    final Notices notices;
    final Sight sight;

    /// The addresses that were opened outside the program.
    final List<String> browsed;

    private final Fx fx;
    private final Shell shell;
    private final Appearance appearance;

    private OpenWindow(
            Fx fx, Shell shell, Appearance appearance, Answers answers, Notices notices, List<String> browsed) {
        this.fx = fx;
        this.shell = shell;
        this.appearance = appearance;
        this.answers = answers;
        this.notices = notices;
        this.browsed = browsed;
        this.sight = new Sight(fx, shell::node);
    }

    /// Opens a packet as the person whose settings these are.
    static OpenWindow on(Fx fx, Path packet, Settings settings) throws Problem {
        return on(fx, Packet.open(packet, settings.annotator(), Work.onSameThread()), settings);
    }

    static OpenWindow on(Fx fx, Packet opened, Settings settings) {
        var window = started(fx, settings, shell -> shell.show(opened));
        fx.run(() -> window.wiring().following.backToPage());
        fx.settle();
        return window;
    }

    /// Starts the program with what it was told to open.
    static OpenWindow started(Fx fx, Settings settings, Consumer<Shell> start) {
        return started(fx, settings, Work.onSameThread(), start);
    }

    static OpenWindow started(Fx fx, Settings settings, Work work, Consumer<Shell> start) {
        var appearance = fx.get(() -> new Appearance(settings));
        var answers = new Answers();
        var notices = new Notices();
        var browsed = new java.util.ArrayList<String>();
        var shell =
                fx.get(() -> {
                    var stage = new Stage();
                    appearance.chosen().set(Optional.of(Scheme.LIGHT));
                    var pages = new RichPages(work.background());
                    var around =
                            new Surroundings(
                                    settings, work, answers, pages, appearance, notices, answers, browsed::add);
                    var made = new Shell(stage, around);
                    start.accept(made);
                    stage.setWidth(1000);
                    stage.setHeight(900);
                    stage.show();
                    stage.requestFocus();
                    return made;
                });
        fx.settle();
        return new OpenWindow(fx, shell, appearance, answers, notices, browsed);
    }

    Wiring wiring() {
        return shell.packet().orElseThrow();
    }

    /// The window itself.
    Shell shell() {
        return shell;
    }

    Appearance appearance() {
        return appearance;
    }

    /// Colours the window.
    OpenWindow in(Scheme scheme) {
        fx.run(() -> appearance.chosen().set(Optional.of(scheme)));
        fx.settle();
        return this;
    }

    Contents contents() {
        return fx.get(() -> wiring().bridge.contents().get());
    }

    Reading reading() {
        return contents().readings().getFirst();
    }

    List<Annotation> annotations() {
        return contents().annotations();
    }

    /// The words of the annotation at hand; empty if none is.
    String picked() {
        return fx.get(() ->
                wiring().marking
                        .picked()
                        .flatMap(id -> wiring().bridge.contents().get().annotation(id))
                        .map(it -> it.passage().quote().exact())
                        .orElse(""));
    }

    /// The themes' names of an annotation.
    List<String> themes(Annotation annotation) {
        var codebook = contents().codebook();
        return annotation.themes().stream().map(theme -> codebook.find(theme).orElseThrow().name()).toList();
    }

    /// Presses keys together, and lets them go.
    OpenWindow press(KeyCode... keys) {
        fx.robot().push(keys);
        fx.settle();
        return this;
    }

    OpenWindow type(String words) {
        fx.robot().write(words);
        fx.settle();
        return this;
    }

    /// Chooses from what a button offers.
    OpenWindow choose(String selector, String name) {
        var button = (MenuButton) sight.node(selector);
        fx.run(button::show);
        fx.run(() ->
                button.getItems().stream()
                        .filter(item -> name.equals(item.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        fx.run(button::hide);
        fx.settle();
        return this;
    }

    OpenWindow click(Node node) {
        fx.robot().clickOn(node);
        fx.settle();
        return this;
    }

    /// Clicks in the middle of some words of the first page.
    OpenWindow clickWords(String words) {
        var range = range(words);
        fx.robot().clickOn(caret((range.start() + range.end()) / 2));
        fx.settle();
        return this;
    }

    /// Drags over some words of the first page.
    OpenWindow select(String words) {
        var range = range(words);
        return drag(caret(range.start()), caret(range.end()));
    }

    OpenWindow drag(Point2D from, Point2D to) {
        fx.robot().moveTo(from).press(MouseButton.PRIMARY);
        fx.robot().moveTo(to).release(MouseButton.PRIMARY);
        fx.settle();
        return this;
    }

    /// Drops files on the window.
    OpenWindow drop(Path... files) {
        fx.run(() -> shell.dropped(List.of(files)));
        fx.settle();
        return this;
    }

    /// Where some words of the first page's reading are.
    Range range(String words) {
        return fx.get(() -> {
            var text = wiring().bridge.packet().edition(pageReading().edition()).text();
            return new QuoteFinder(text).find(words, "", "").getFirst();
        });
    }

    private Reading pageReading() {
        return wiring().desk
                .pages()
                .getFirst()
                .reading()
                .flatMap(wiring().bridge.contents().get()::reading)
                .orElseThrow();
    }

    /// Where on the screen the border before a character of the first page's reading is.
    Point2D caret(int offset) {
        return fx.get(() -> {
            var page = wiring().desk.pages().getFirst();
            var box = wiring().following.boundsOn(page, Range.at(offset)).orElseThrow();
            var node = wiring().node();
            return node.localToScreen(node.sceneToLocal(box.getCenterX(), box.getCenterY()));
        });
    }

    void close() {
        fx.run(() -> {
            shell.leave();
            List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide);
        });
        fx.settle();
    }
}
