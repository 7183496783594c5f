package org.recto.ui.parts;

import javafx.collections.ObservableList;

import java.util.List;

/// Keeps what a list shows up to date without disturbing what has not changed, so that it does not jump or flicker.
public final class Rows {

    private Rows() {}

    /// Makes a list hold these items.
    public static <T> void replace(ObservableList<T> shown, List<T> items) {
        if (shown.size() != items.size()) {
            shown.setAll(items);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!shown.get(i).equals(items.get(i))) {
                shown.set(i, items.get(i));
            }
        }
    }
}
