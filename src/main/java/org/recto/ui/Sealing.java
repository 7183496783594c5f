package org.recto.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.recto.annotation.Reading;
import org.recto.ui.bridge.Bridge;
import org.recto.ui.commands.Command;
import org.recto.ui.commands.Condition;
import org.recto.ui.desk.DeskModel;
import org.recto.ui.desk.PageModel;
import org.recto.ui.parts.Words;

import java.util.List;

/// Sealing the readings of a packet, and what cannot be done while they are sealed.
record Sealing(Bridge bridge, DeskModel desk) {

    /// Seals all readings, or, if any is sealed, unseals all.
    Command command() {
        var contents = bridge.contents();
        var text =
                Bindings.createStringBinding(
                        () -> Words.of(isSealed() ? "command.seal-readings.off" : "command.seal-readings.on"),
                        contents);
        var can =
                new Condition(
                        () -> bridge.isWritable() && !contents.get().readings().isEmpty(),
                        () -> Words.of(bridge.isWritable() ? "why.readings" : "why.writing"),
                        contents);
        return new Command("seal-readings", text, List.of(), can, this::seal);
    }

    private boolean isSealed() {
        return bridge.contents().get().readings().stream().anyMatch(Reading::isSealed);
    }

    private void seal() {
        boolean sealed = !isSealed();
        var _ = bridge.apply(edit -> edit.readings().seal(sealed));
    }

    /// When the reading on the page that is read can be changed; also while there is none, which is said otherwise.
    BooleanBinding open() {
        return new Condition(
                () -> bridge.isWritable() && !isHereSealed(),
                () -> Words.of(bridge.isWritable() ? "why.sealed" : "why.writing"),
                bridge.contents(),
                desk.active(),
                desk.active().flatMap(PageModel::state));
    }

    private boolean isHereSealed() {
        return desk.active()
                .get()
                .reading()
                .flatMap(bridge.contents().get()::reading)
                .filter(Reading::isSealed)
                .isPresent();
    }
}
