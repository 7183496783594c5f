package org.recto.ui.commands;

import java.util.LinkedHashMap;
import java.util.List;
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

    /// @param groups how the commands are shown
    /// @param themes the commands that tag with a theme, as the codebook has them now
    public Commands(List<Group> groups, Supplier<List<Command>> themes) {
        this.groups = List.copyOf(groups);
        this.themes = themes;
    }

    public void add(Command command) {
        fixed.put(command.id(), command);
    }

    /// All that can be done.
    public Stream<Command> all() {
        return Stream.concat(fixed.values().stream(), themes.get().stream());
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
