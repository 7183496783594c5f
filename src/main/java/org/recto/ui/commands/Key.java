package org.recto.ui.commands;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/// A key, or several held together, that does something.
public sealed interface Key {

    boolean matches(KeyEvent event);

    /// How it is written on this system: `Ctrl+Z`, `⌘Z`, `N`.
    String display();

    /// Where it works.
    Reach reach();

    /// Whether another is the same key on the keyboard, wherever in the window it works.
    default boolean isSame(Key other) {
        return other.in(reach()).equals(this);
    }

    /// The same key with another reach.
    Key in(Reach reach);

    /// Keys held together, or one that types nothing, such as F6.
    record Chord(KeyCodeCombination keys, Reach reach) implements Key {

        @Override
        public boolean matches(KeyEvent event) {
            return keys.match(event);
        }

        @Override
        public String display() {
            return keys.getDisplayText();
        }

        @Override
        public Key in(Reach other) {
            return new Chord(keys, other);
        }
    }

    /// What a single key types, whichever key that is on the reader's keyboard, with or without Shift.
    record Letter(String text, Reach reach) implements Key {

        @Override
        public boolean matches(KeyEvent event) {
            boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
            return plain && text.equals(typed(event));
        }

        /// What a key types, in small letters; empty if it types nothing.
        static String typed(KeyEvent event) {
            var code = event.getCode();
            var typed =
                    event.getText().isBlank() && (code.isLetterKey() || code.isDigitKey())
                            ? code.getChar()
                            : event.getText();
            return typed.toLowerCase(Locale.ROOT);
        }

        @Override
        public String display() {
            return text.toUpperCase(Locale.ROOT);
        }

        @Override
        public Key in(Reach other) {
            return new Letter(text, other);
        }
    }

    /// A letter that works wherever nothing is being typed.
    static Key letter(String text) {
        return new Letter(text, Reach.READING);
    }

    /// A key that works everywhere; Ctrl, or Command on a Mac, if so wished.
    static Key anywhere(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new Chord(new KeyCodeCombination(code, modifiers), Reach.ANYWHERE);
    }

    /// Ctrl, or Command on a Mac, with a key, wherever nothing is being typed.
    static Key reading(KeyCode code, KeyCombination.Modifier... more) {
        return new Chord(shortcut(code, more), Reach.READING);
    }

    /// Ctrl, or Command on a Mac, with a key, everywhere.
    static Key always(KeyCode code, KeyCombination.Modifier... more) {
        return new Chord(shortcut(code, more), Reach.ANYWHERE);
    }

    private static KeyCodeCombination shortcut(KeyCode code, KeyCombination.Modifier... more) {
        var modifiers = Stream.concat(Stream.of(KeyCombination.SHORTCUT_DOWN), Arrays.stream(more));
        return new KeyCodeCombination(code, modifiers.toArray(KeyCombination.Modifier[]::new));
    }
}
