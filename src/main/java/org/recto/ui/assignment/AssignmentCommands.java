package org.recto.ui.assignment;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

import org.recto.ui.bridge.Bridge;
import org.recto.ui.commands.Command;
import org.recto.ui.commands.Commands;
import org.recto.ui.commands.Condition;
import org.recto.ui.commands.Key;
import org.recto.ui.parts.Layer;
import org.recto.ui.parts.Words;

import java.util.function.Consumer;

/// What can be done with the assignment: it is read, and written where the packet can be changed.
public final class AssignmentCommands {

    private final AssignmentModel model;
    private final Bridge bridge;
    private final Layer layer;
    private final Consumer<String> open;

    /// @param open opens an address that the assignment names
    public AssignmentCommands(Bridge bridge, Layer layer, Consumer<String> open) {
        this.model = new AssignmentModel(bridge);
        this.bridge = bridge;
        this.layer = layer;
        this.open = open;
    }

    public void addTo(Commands commands) {
        var there =
                new Condition(
                        () -> model.isWritable() || !model.text().isEmpty(),
                        () -> Words.of("why.assignment"),
                        bridge.contents());
        commands.add(Command.of("assignment", there, this::show, Key.always(KeyCode.A, KeyCombination.SHIFT_DOWN)));
    }

    private void show() {
        layer.open(new AssignmentCard(model, layer::close, open));
    }
}
