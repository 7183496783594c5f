package org.recto.ui.commands;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.recto.ui.parts.Layer;
import org.recto.ui.parts.Picker;
import org.recto.ui.parts.Words;

/// Everything that can be done, found by typing a part of its name; with its key, so that next time no palette is
/// needed. What cannot be done just now is there too, and says when it can be.
public final class CommandPalette {

    private static final Picker.Look<Command> LOOK = new Picker.Look<>(CommandPalette::row, CommandPalette::spoken);
    private static final String OWN = "palette";

    private final Commands commands;
    private final Layer layer;
    private final RecentCommands recent;

    public CommandPalette(Commands commands, Layer layer, RecentCommands recent) {
        this.commands = commands;
        this.layer = layer;
        this.recent = recent;
    }

    /// Opens it.
    public void open() {
        var all = recent.first(commands.grouped().stream().filter(command -> !command.id().equals(OWN)).toList());
        layer.open(
                new Picker<>(Words.of("palette.prompt"), typed -> CommandFinder.find(all, typed), LOOK, this::chosen)
                        .wide());
    }

    /// A command that cannot be done leaves the palette open.
    private void chosen(Command command) {
        if (command.enabled().get()) {
            recent.used(command.id());
            layer.close();
            command.run();
        }
    }

    private static Node row(Command command) {
        var name = new Label(command.text().get());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(10, name);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!command.enabled().get()) {
            name.getStyleClass().add("hint");
            command.why().ifPresent(why -> row.getChildren().add(hint(why)));
        }
        command.key()
                .ifPresent(key -> {
                    var cap = new Label(key.display());
                    cap.getStyleClass().add("key-cap");
                    cap.setMinWidth(Region.USE_PREF_SIZE);
                    row.getChildren().add(cap);
                });
        return row;
    }

    private static Label hint(String words) {
        var hint = new Label(words);
        hint.getStyleClass().add("hint");
        hint.setMinWidth(Region.USE_PREF_SIZE);
        return hint;
    }

    private static String spoken(Command command) {
        var withKey = command.named().get();
        return command.why().map(why -> Words.of("palette.spoken", withKey, why)).orElse(withKey);
    }
}
