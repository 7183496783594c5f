package org.recto.ui;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

import org.recto.annotation.Reading;
import org.recto.text.Id;
import org.recto.ui.commands.Command;
import org.recto.ui.commands.Key;
import org.recto.ui.desk.PanesModel;
import org.recto.ui.parts.Form;
import org.recto.ui.parts.Words;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// What can be done with the readings of an open packet, and with the packet's name.
final class ReadingCommands {

    private final Wiring window;
    private final Surroundings around;
    private final PacketCommands.Enabled enabled;
    private final Consumer<PanesModel.Side> go;

    /// @param go brings what the right side can show into sight
    ReadingCommands(Wiring window, Surroundings around, PacketCommands.Enabled enabled, Consumer<PanesModel.Side> go) {
        this.window = window;
        this.around = around;
        this.enabled = enabled;
        this.go = go;
    }

    List<Command> all() {
        var sealing = new Sealing(window.bridge, window.desk);
        return List.of(
                Command.of("add-readings", enabled.writing(), this::add, Key.always(KeyCode.I)),
                Command.of("paste", enabled.writing(), this::paste, Key.reading(KeyCode.V)),
                Command.of("replace-text", sealing.open(), () -> withReading(this::replace)),
                Command.of("divide-reading", sealing.open(), () -> withReading(window.adding::divide)),
                sealing.command(),
                Command.of("rename-packet", enabled.writing(), this::rename),
                Command.of(
                        "export",
                        enabled.always(),
                        window.outgoing.papers::export,
                        Key.always(KeyCode.E, KeyCombination.SHIFT_DOWN)),
                Command.of("print", enabled.always(), window.outgoing.papers::print, Key.always(KeyCode.P)));
    }

    /// The reading on the page that is read.
    private void withReading(Consumer<Id<Reading>> deed) {
        window.desk
                .active()
                .get()
                .reading()
                .ifPresentOrElse(deed, () -> window.notices.mention(Words.of("readings.not-here")));
    }

    private void replace(Id<Reading> reading) {
        around.files()
                .edition()
                .ifPresent(file -> window.adding.replace(reading, file, () -> go.accept(PanesModel.Side.REVIEW)));
    }

    private void add() {
        var files = around.files().readings();
        if (!files.isEmpty()) {
            window.adding.add(files);
        }
    }

    private void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        var text = Objects.requireNonNullElse(clipboard.getString(), "");
        var html = Objects.requireNonNullElse(clipboard.getHtml(), "");
        if (text.isBlank() && html.isBlank()) {
            window.notices.mention(Words.of("adding.nothing"));
        } else if (html.isBlank()) {
            window.adding.paste(text);
        } else {
            window.adding.paste(text, html);
        }
    }

    private void rename() {
        var name = new TextField(window.bridge.contents().get().cover().title());
        window.layer.open(
                new Form(
                                Words.of("packet.rename"),
                                name,
                                window.layer::close,
                                () -> window.bridge.ask(edit -> edit.people().rename(name.getText().strip())))
                        .add(Words.of("packet.rename.title"), name)
                        .require(name));
    }
}
