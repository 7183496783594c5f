package org.recto.ui.commands;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key as a menu shows it. It does nothing by itself: an accelerator for a letter would take that letter from
/// whatever is being typed, so that all keys go through [CommandKeys].
final class ShownKey extends KeyCombination {

    private final Key key;

    ShownKey(Key key) {
        this.key = key;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getDisplayText() {
        return key.display();
    }

    @Override
    public String getName() {
        return key.display();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownKey shown && shown.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
