package org.recto.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// All the commands, put together.
final class Commands {

    private Commands() {}

    static CommandLine of(RootCommand root, Setting setting) {
        var commands = new CommandLine(root);
        commands.getCommandSpec().addOption(help()).addOption(version());
        return commands.addSubcommand(new NewCommand(setting))
                .addSubcommand(new AddCommand(setting))
                .addSubcommand(new ShowCommand(setting))
                .addSubcommand(new TextCommand(setting))
                .addSubcommand(theme(new ThemeCommand(setting)))
                .addSubcommand(new AnnotateCommand(setting))
                .addSubcommand(new ListCommand(setting))
                .addSubcommand(new UndoCommand(setting))
                .addSubcommand(new RedoCommand(setting))
                .addSubcommand(new HistoryCommand(setting))
                .addSubcommand(new ExportCommand(setting))
                .addSubcommand(new PictureCommand(setting))
                .addSubcommand(new CheckCommand(setting))
                .addSubcommand(new BackupCommand(setting))
                .addSubcommand(new SampleCommand(setting));
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
