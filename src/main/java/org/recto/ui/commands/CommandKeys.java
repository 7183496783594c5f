package org.recto.ui.commands;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.recto.ui.parts.Layer;

import java.util.function.Function;

/// Does what the keys say. It looks at every key before the page and the lists see it, since the page's text engine
/// swallows letters; but never takes a key from a field that is being typed in.
public final class CommandKeys {

    private final Commands commands;
    private final Function<Node, Reach> places;
    private boolean taken;

    /// @param places which keys a place that has the keyboard lets through, if nothing is being typed there
    public CommandKeys(Commands commands, Function<Node, Reach> places) {
        this.commands = commands;
        this.places = places;
    }

    /// Takes the keys that are pressed in a node. A card that is open above it has the keyboard to itself.
    public void listen(Node node, Layer layer) {
        node.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (layer.isOpen()) {
                        taken = false;
                    } else {
                        pressed(event);
                    }
                });
        node.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Takes a key if there is a command for it that can be done now.
    private void pressed(KeyEvent event) {
        var place = placeOf(event);
        boolean done =
                commands.all()
                        .filter(command -> command.keys().stream().anyMatch(key -> takes(key, event, place)))
                        .anyMatch(Command::run);
        taken = done;
        if (done) {
            event.consume();
        }
    }

    /// Takes the letter that goes with a key just taken. It comes as an event of its own, and would be typed into
    /// whatever field the command has given the keyboard to.
    private void typed(KeyEvent event) {
        if (taken) {
            event.consume();
        }
    }

    private static boolean takes(Key key, KeyEvent event, Reach place) {
        return key.reach().worksIn(place) && key.matches(event);
    }

    private Reach placeOf(KeyEvent event) {
        var owner = event.getTarget() instanceof Node node ? node : focusOwner(event);
        if (owner instanceof TextInputControl field && (field.isEditable() || copiesFrom(field, event))) {
            return Reach.ANYWHERE;
        }
        return owner == null ? Reach.PAGES : places.apply(owner);
    }

    /// A field that is only read still lets its own words be selected and copied.
    private static boolean copiesFrom(TextInputControl field, KeyEvent event) {
        boolean all = event.getCode() == KeyCode.A;
        boolean copy = event.getCode() == KeyCode.C && !event.isShiftDown() && !field.getSelectedText().isEmpty();
        return event.isShortcutDown() && (all || copy);
    }

    private static @org.jspecify.annotations.Nullable Node focusOwner(KeyEvent event) {
        return event.getTarget() instanceof Scene scene ? scene.getFocusOwner() : null;
    }
}
