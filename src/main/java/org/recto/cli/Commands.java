package org.recto.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Puts the commands together.
final class Commands {

    private Commands() {}

    /// The program's commands for a command line.
    ///
    /// @param words if they begin with a command, only that one is put together: each costs time at every start
    static CommandLine of(RootCommand root, Setting setting, List<String> words) {
        var commands = new CommandLine(root);
        commands.getCommandSpec().addOption(help()).addOption(version());
        var all = all(setting);
        var asked = words.isEmpty() ? null : all.get(words.getFirst());
        if (asked == null) {
            all.forEach((name, command) -> commands.addSubcommand(name, command.get()));
        } else {
            commands.addSubcommand(words.getFirst(), asked.get());
        }
        return commands;
    }

    private static Map<String, Supplier<Object>> all(Setting setting) {
        var all = new LinkedHashMap<String, Supplier<Object>>();
        all.put("new", () -> new NewCommand(setting));
        all.put("add", () -> new AddCommand(setting));
        all.put("show", () -> new ShowCommand(setting));
        all.put("assignment", () -> new AssignmentCommand(setting));
        all.put("seal", () -> new SealCommand(setting));
        all.put("text", () -> new TextCommand(setting));
        all.put("theme", () -> theme(new ThemeCommand(setting)));
        all.put("annotate", () -> new AnnotateCommand(setting));
        all.put("list", () -> new ListCommand(setting));
        all.put("undo", () -> new UndoCommand(setting));
        all.put("redo", () -> new RedoCommand(setting));
        all.put("history", () -> new HistoryCommand(setting));
        all.put("export", () -> new ExportCommand(setting));
        all.put("picture", () -> new PictureCommand(setting));
        all.put("check", () -> new CheckCommand(setting));
        all.put("backup", () -> new BackupCommand(setting));
        all.put("copy", () -> new CopyCommand(setting));
        all.put("sample", () -> new SampleCommand(setting));
        return all;
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .scopeType(ScopeType.INHERIT)
                .description("show how a command is used")
                .build();
    }

    private static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("show the version of the program")
                .build();
    }

    private static CommandLine theme(ThemeCommand theme) {
        return new CommandLine(theme)
                .addSubcommand(new ThemeAddCommand(theme))
                .addSubcommand(new ThemeRenameCommand(theme))
                .addSubcommand(new ThemeMergeCommand(theme))
                .addSubcommand(new ThemeRemoveCommand(theme))
                .addSubcommand(new ThemeListCommand(theme));
    }
}
