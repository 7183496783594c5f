package org.recto.ui.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The commands that were chosen from the palette last, the latest first.
public final class RecentCommands {

    private static final int MOST = 8;

    private final List<String> ids = new ArrayList<>();

    /// A command was chosen.
    void used(String id) {
        ids.remove(id);
        ids.addFirst(id);
        if (ids.size() > MOST) {
            ids.removeLast();
        }
    }

    /// These commands, those chosen last before all others.
    List<Command> first(List<Command> commands) {
        return commands.stream()
                .sorted(
                        Comparator.comparingInt(command -> {
                            int at = ids.indexOf(command.id());
                            return at < 0 ? MOST : at;
                        }))
                .toList();
    }
}
