package org.recto.ui;

import org.recto.packet.Settings;
import org.recto.text.Problem;

/// The setting of whether notes stand beside the pages.
final class NotesShown {

    private static final String KEY = "margin.notes";
    private static final String HIDDEN = "hidden";

    private NotesShown() {}

    static boolean in(Settings settings) {
        return !settings.get(KEY, "").equals(HIDDEN);
    }

    static void keep(Surroundings around, boolean shown) {
        try {
            around.settings().put(KEY, shown ? "" : HIDDEN);
        } catch (Problem problem) {
            around.notices().problem(problem.getMessage());
        }
    }
}
