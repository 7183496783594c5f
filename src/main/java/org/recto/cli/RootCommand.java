package org.recto.cli;

import org.recto.text.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `recto` alone, or with files: opens the window.
@Command(
        name = "recto",
        versionProvider = Version.class,
        description = "Close, comparative reading: open the window, or do something to a packet without it.",
        footer = {
            "",
            "Without a command, the window opens on the FILE, which is a packet, or on files to be read; without a file,"
                    + " on the packet that was open last.",
            "Exit codes: 0 done; 1 the input was bad and nothing changed; 2 wrong usage; 3 something could not be read"
                    + " or written."
        })
final class RootCommand implements Callable<Integer> {

    private final Setting setting;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "a packet, or files to be taken in as readings")
    private List<Path> files = List.of();

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            hidden = true,
            description = "show where in the program an error came up")
    private boolean debug;

    @Option(
            names = "--tour",
            paramLabel = "DIR",
            hidden = true,
            description = "open the sample packet; where there is no display, draw it into this folder")
    private Optional<Path> tour = Optional.empty();

    RootCommand(Setting setting) {
        this.setting = setting;
    }

    boolean debug() {
        return debug;
    }

    @Override
    public Integer call() throws Exception {
        if (tour.isPresent()) {
            return new Tour(setting).go(tour.get());
        }
        if (files.size() == 1 && looksLikeCommand(files.getFirst())) {
            throw new ParameterException(
                    spec.commandLine(), "“" + files.getFirst() + "” is neither a command nor a file");
        }
        if (!open()) {
            throw Problem.access("cli.display");
        }
        return Exit.DONE;
    }

    private boolean open() {
        try {
            return setting.faces().window().open(files);
        } catch (UnsupportedOperationException _) {
            return false;
        }
    }

    private static boolean looksLikeCommand(Path file) {
        return file.getNameCount() == 1 && !file.toString().contains(".") && !Files.exists(file);
    }
}
