package org.recto.ui.commands;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A key as a reader presses it to give it to a command. A key that moves about in texts and lists cannot be given:
/// without it the window could no longer be worked.
public final class NewKey {

    private static final Set<KeyCode> MOVING =
            EnumSet.of(
                    KeyCode.ENTER,
                    KeyCode.SPACE,
                    KeyCode.TAB,
                    KeyCode.ESCAPE,
                    KeyCode.CONTEXT_MENU,
                    KeyCode.INPUT_METHOD_ON_OFF,
                    KeyCode.CAPS,
                    KeyCode.NUM_LOCK);

    /// Alone they remove what is picked, and a field or a list has a use of its own for them.
    private static final Set<KeyCode> REMOVING = EnumSet.of(KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.INSERT);

    /// With Ctrl, or Command on a Mac, what a field that is being typed in needs for itself.
    private static final Set<KeyCode> EDITING =
            EnumSet.of(
                    KeyCode.A,
                    KeyCode.C,
                    KeyCode.V,
                    KeyCode.X,
                    KeyCode.Y,
                    KeyCode.Z,
                    KeyCode.DELETE,
                    KeyCode.BACK_SPACE,
                    KeyCode.INSERT);

    private NewKey() {}

    /// Whether a key by itself says nothing yet, since others are held down with it.
    public static boolean isHeld(KeyEvent event) {
        return event.getCode().isModifierKey();
    }

    /// The key that was pressed; empty if it cannot be given to a command.
    ///
    /// @param usual the keys of the command if nobody has given it others
    public static Optional<Key> of(KeyEvent event, List<Key> usual) {
        return of(event).map(key -> key.in(reach(key, usual)));
    }

    private static Optional<Key> of(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        var letter = plain ? letter(Key.Letter.typed(event)) : Optional.<Key>empty();
        return letter.isPresent() || event.getCode() == KeyCode.UNDEFINED ? letter : chord(combination(event));
    }

    private static KeyCodeCombination combination(KeyEvent event) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        return new KeyCodeCombination(
                event.getCode(),
                value(event.isShiftDown()),
                value(mac && event.isControlDown()),
                value(event.isAltDown()),
                value(!mac && event.isMetaDown()),
                value(event.isShortcutDown()));
    }

    private static ModifierValue value(boolean down) {
        return down ? ModifierValue.DOWN : ModifierValue.UP;
    }

    static Optional<Key> letter(String typed) {
        boolean one = typed.codePointCount(0, typed.length()) == 1;
        return one && typed.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))
                ? Optional.of(Key.letter(typed))
                : Optional.empty();
    }

    static Optional<Key> chord(KeyCodeCombination keys) {
        var code = keys.getCode();
        boolean held = isDown(keys.getShortcut(), keys.getControl(), keys.getAlt(), keys.getMeta());
        boolean exact =
                List.of(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut()).stream()
                        .noneMatch(value -> value == ModifierValue.ANY);
        boolean alone = code.isFunctionKey() || REMOVING.contains(code);
        boolean free = !MOVING.contains(code) && !code.isNavigationKey() && !code.isModifierKey();
        return exact && free && (held || alone) ? Optional.of(new Key.Chord(keys, Reach.ANYWHERE)) : Optional.empty();
    }

    private static boolean isDown(ModifierValue... values) {
        return List.of(values).contains(ModifierValue.DOWN);
    }

    /// Where a key works that is given to a command: wherever its usual key does, but nowhere it would take from a
    /// field what can be typed or done there.
    static Reach reach(Key key, List<Key> usual) {
        var wanted = usual.stream().findFirst().map(Key::reach).orElse(Reach.READING);
        return wanted.worksIn(least(key)) ? least(key) : wanted;
    }

    private static Reach least(Key key) {
        return switch (key) {
            case Key.Letter _ -> Reach.READING;
            case Key.Chord(KeyCodeCombination keys, Reach _) -> least(keys);
        };
    }

    private static Reach least(KeyCodeCombination keys) {
        boolean shortcut = keys.getShortcut() == ModifierValue.DOWN;
        boolean held = shortcut || isDown(keys.getControl(), keys.getAlt(), keys.getMeta());
        if (REMOVING.contains(keys.getCode()) && !held) {
            return Reach.PAGES;
        }
        return shortcut && EDITING.contains(keys.getCode()) ? Reach.READING : Reach.ANYWHERE;
    }
}
