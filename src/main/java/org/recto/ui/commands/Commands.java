package org.recto.ui.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// All commands, in groups as the menus and the key sheet show them. They are added while the window is wired together,
/// before anything is shown.
public final class Commands {

    /// A group of commands.
    ///
    /// @param id the words of `menu.` and this are its name
    /// @param sections the ids of its commands, [#THEMES] for those that tag; menus draw a line between sections
    public record Group(String id, List<List<String>> sections) {}

    /// Stands in a group for the commands that tag with a theme.
    public static final String THEMES = "themes";

    private final Map<String, Command> fixed = new LinkedHashMap<>();
    private final List<Group> groups;
    private final Supplier<List<Command>> themes;
    private final OwnKeys own;

    /// @param groups how the commands are shown
    /// @param themes the commands that tag with a theme, as the codebook has them now
    /// @param own the keys that the reader has chosen
    public Commands(List<Group> groups, Supplier<List<Command>> themes, OwnKeys own) {
        this.groups = List.copyOf(groups);
        this.themes = themes;
        this.own = own;
    }

    /// Adds a command, to be done by the keys it has unless the reader has chosen others.
    public void add(Command command) {
        fixed.put(command.id(), command.with(own));
    }

    /// All that can be done.
    public Stream<Command> all() {
        return Stream.concat(fixed.values().stream(), themes.get().stream());
    }

    /// Those whose keys the reader can choose, in the order of the groups. The keys of themes belong to the packet.
    public List<Command> withOwnKeys() {
        return grouped().stream().filter(command -> fixed.containsKey(command.id())).toList();
    }

    /// The same, if a part of their name or of one of their keys is typed.
    public List<Command> withOwnKeys(String typed) {
        var all = withOwnKeys();
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        var byKey = all.stream().filter(command -> !wanted.isEmpty() && hasKey(command, wanted));
        return Stream.concat(byKey, CommandFinder.find(all, typed).stream()).distinct().toList();
    }

    private static boolean hasKey(Command command, String wanted) {
        return command.keys().stream()
                .anyMatch(key -> {
                    var display = key.display().toLowerCase(Locale.ROOT);
                    return display.equals(wanted) || (wanted.length() > 1 && display.contains(wanted));
                });
    }

    /// All that stand in a group, in the order of the groups.
    List<Command> grouped() {
        return groups.stream()
                .flatMap(group -> group.sections().stream())
                .flatMap(List::stream)
                .flatMap(id -> id.equals(THEMES) ? themes().stream() : Stream.of(get(id)))
                .toList();
    }

    /// The commands that tag with a theme.
    public List<Command> themes() {
        return themes.get();
    }

    public List<Group> groups() {
        return groups;
    }

    /// The command of an id.
    ///
    /// @throws NullPointerException if there is none
    public Command get(String id) {
        return Objects.requireNonNull(fixed.get(id), id);
    }
}
