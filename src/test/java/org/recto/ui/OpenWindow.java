package org.recto.ui;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.recto.annotation.Annotation;
import org.recto.annotation.Contents;
import org.recto.annotation.Reading;
import org.recto.packet.Packet;
import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.text.Problem;
import org.recto.text.Range;
import org.recto.ui.parts.Notices;
import org.recto.ui.parts.Scheme;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The whole window on a packet, worked as a person would; everything is done on the same thread.
final class OpenWindow {

    private final Fx fx;
    private final Shell shell;
    private final Appearance appearance;

    private OpenWindow(Fx fx, Shell shell, Appearance appearance) {
        this.fx = fx;
        this.shell = shell;
        this.appearance = appearance;
    }

    /// Opens a packet as the person whose settings these are.
    static OpenWindow on(Fx fx, Path packet, Settings settings) throws Problem {
        var work = Work.onSameThread();
        var opened = Packet.open(packet, settings.annotator(), work);
        var appearance = fx.get(() -> new Appearance(settings));
        var shell =
                fx.get(() -> {
                    var stage = new Stage();
                    appearance.chosen().set(Optional.of(Scheme.LIGHT));
                    var pages = new RichPages(work.background());
                    var around =
                            new Surroundings(
                                    settings, work, new NoDialogs(), pages, appearance, new Notices(), _ -> {});
                    var made = new Shell(stage, around);
                    made.show(opened);
                    stage.setWidth(1000);
                    stage.setHeight(900);
                    stage.show();
                    stage.requestFocus();
                    return made;
                });
        fx.settle();
        var window = new OpenWindow(fx, shell, appearance);
        fx.run(() -> window.wiring().following.backToPage());
        fx.settle();
        return window;
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

    private static final class NoDialogs implements FileDialogs {

        @Override
        public Optional<Path> packet() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> newPacket() {
            return Optional.empty();
        }

        @Override
        public List<Path> readings() {
            return List.of();
        }
    }
}
