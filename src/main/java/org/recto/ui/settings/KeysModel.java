package org.recto.ui.settings;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyEvent;

import org.recto.text.Problem;
import org.recto.ui.commands.Command;
import org.recto.ui.commands.Commands;
import org.recto.ui.commands.Key;
import org.recto.ui.commands.NewKey;
import org.recto.ui.commands.OwnKeys;
import org.recto.ui.parts.Words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which keys do what, and the giving of other keys. A key that does something else already is only given when it is
/// asked for a second time.
public final class KeysModel {

    /// Keys that were asked for a command although others have them.
    private record Doubt(String command, List<Key> keys) {}

    private final Commands commands;
    private final OwnKeys own;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(Words.of("settings.keys.help"));
    private Optional<Command> waiting = Optional.empty();
    private Optional<Doubt> doubt = Optional.empty();

    /// @param own the keys that the reader has chosen
    public KeysModel(Commands commands, OwnKeys own) {
        this.commands = commands;
        this.own = own;
    }

    /// The commands with a name or a key like what is typed; all if nothing is.
    List<Command> find(String typed) {
        return commands.withOwnKeys(typed);
    }

    /// A sentence about what was just done, or can be done.
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    boolean waitsFor(Command command) {
        return waiting.map(Command::id).filter(command.id()::equals).isPresent();
    }

    boolean isWaiting() {
        return waiting.isPresent();
    }

    /// Waits for the new key of a command.
    void await(Command command) {
        waiting = Optional.of(command);
        doubt = Optional.empty();
        said.set(Words.of("settings.keys.waiting", command.name()));
    }

    /// Waits no longer; nothing has changed.
    void giveUp() {
        if (waiting.isPresent()) {
            waiting = Optional.empty();
            doubt = Optional.empty();
            said.set(Words.of("settings.keys.help"));
        }
    }

    /// Takes a key that was pressed for the command that waits for one.
    void pressed(KeyEvent event) {
        if (waiting.isEmpty() || NewKey.isHeld(event)) {
            return;
        }
        var command = waiting.get();
        var key = NewKey.of(event, own.usual(command));
        if (key.isEmpty()) {
            said.set(Words.of("settings.keys.moving", event.getCode().getName()));
        } else if (propose(command, List.of(key.get()), "settings.keys.taken")) {
            waiting = Optional.empty();
            say("settings.keys.given", command.name(), key.get().display());
        }
    }

    /// Leaves a command without a key.
    void remove(Command command) {
        say("settings.keys.removed", command.name());
        choose(Map.of(command.id(), List.of()));
    }

    /// Gives a command its usual keys back.
    void usual(Command command) {
        if (propose(command, own.usual(command), "settings.keys.usual.taken")) {
            say("settings.keys.given", command.name(), display(command.keys()));
        }
    }

    /// Gives all commands their usual keys back.
    void allUsual() {
        said.set(Words.of("settings.keys.all.done"));
        choose(commands.withOwnKeys().stream().collect(Collectors.toMap(Command::id, own::usual)));
    }

    /// Whether a command has other keys than usual.
    boolean isChosen(Command command) {
        return own.isChosen(command);
    }

    /// The keys of a command in words.
    static String display(List<Key> keys) {
        return keys.isEmpty()
                ? Words.of("settings.keys.none")
                : keys.stream().map(Key::display).collect(Collectors.joining(", "));
    }

    /// @return whether the keys are given now
    private boolean propose(Command command, List<Key> keys, String words) {
        var others = commands.all().filter(other -> !other.id().equals(command.id()) && shares(other, keys)).toList();
        var asked = new Doubt(command.id(), keys);
        if (!others.isEmpty() && !doubt.equals(Optional.of(asked))) {
            doubt = Optional.of(asked);
            var names = others.stream().map(other -> other.text().get()).collect(Collectors.joining(", "));
            say(
                    words,
                    display(keys.stream().filter(key -> others.stream().anyMatch(it -> has(it, key))).toList()),
                    names);
            return false;
        }
        doubt = Optional.empty();
        var chosen = new HashMap<String, List<Key>>();
        for (Command other : commands.withOwnKeys()) {
            if (others.contains(other)) {
                chosen.put(other.id(), other.keys().stream().filter(key -> !sharesOne(key, keys)).toList());
            }
        }
        chosen.put(command.id(), keys);
        return choose(chosen);
    }

    private static boolean shares(Command command, List<Key> keys) {
        return keys.stream().anyMatch(key -> has(command, key));
    }

    private static boolean has(Command command, Key key) {
        return sharesOne(key, command.keys());
    }

    private static boolean sharesOne(Key key, List<Key> keys) {
        return keys.stream().anyMatch(key::isSame);
    }

    private void say(String words, Object... of) {
        said.set(Words.of(words, of));
    }

    /// A problem is told last, in place of what would have been said.
    private boolean choose(Map<String, List<Key>> chosen) {
        try {
            own.choose(chosen);
            return true;
        } catch (Problem problem) {
            waiting = Optional.empty();
            said.set(problem.getMessage());
            return false;
        }
    }
}
