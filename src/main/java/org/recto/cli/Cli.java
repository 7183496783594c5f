package org.recto.cli;

import org.recto.packet.FaultLog;
import org.recto.packet.Settings;
import org.recto.packet.Work;
import org.recto.text.Problem;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;

/// The program, started with the words of a command line.
public final class Cli {

    private final Console console;
    private final Setting setting;
    private final RootCommand root;

    /// @param faces the window
    /// @param restart starts the program again
    /// @param settings the person's
    /// @param out where results go
    /// @param err where everything else goes
    /// @param work where it is done; closed at the end
    Cli(Faces faces, Restart restart, Settings settings, OutputStream out, OutputStream err, Work work) {
        this.console = new Console(out, err);
        this.setting = new Setting(console, settings, faces, restart, work);
        this.root = new RootCommand(setting);
    }

    /// The program of this process.
    public static Cli ofProcess(Faces.Window window, Faces.Pictures pictures) {
        return new Cli(
                new Faces(window, pictures),
                new ProcessRestart(),
                Settings.ofUser(),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Work.ofCommand());
    }

    private static Path path(String words) {
        try {
            return Path.of(words);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("“" + words + "” cannot be the name of a file here");
        }
    }

    /// Does what the words say.
    ///
    /// @return the exit code: 0 done, 1 the input was bad and nothing changed, 2 wrong usage, 3 something could not be
    ///   read or written
    public int run(String... words) {
        try {
            int code = commands(words).execute(words);
            console.flush();
            return code;
        } catch (Problem problem) {
            return told(problem);
        } catch (Error error) {
            return unexpected(error);
        } finally {
            setting.work().close();
        }
    }

    private CommandLine commands(String... words) {
        return Commands.of(root, setting, List.of(words))
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .registerConverter(Path.class, Cli::path)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((misuse, _) -> misused(misuse))
                .setExecutionExceptionHandler((error, _, _) -> failed(error));
    }

    private int misused(ParameterException misuse) {
        var name = misuse.getCommandLine().getCommandSpec().qualifiedName();
        var sentence =
                Objects.toString(misuse.getMessage(), "").lines().findFirst().orElse("").replaceFirst("\\.$", "");
        console.tell(sentence + "; try: " + name + " --help");
        return Exit.USAGE;
    }

    private int failed(Exception error) {
        var cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        return cause instanceof Problem problem ? told(problem) : unexpected(cause);
    }

    private int told(Problem problem) {
        console.tell(problem.getMessage());
        trace(problem);
        return Exit.of(problem);
    }

    private int unexpected(Throwable error) {
        var log = new FaultLog(setting.settings()).write("on the command line", error);
        var sentence =
                log.map(file -> Problem.access("cli.unexpected", file)).orElseGet(() -> Problem.access("cli.unlogged"));
        console.tell(sentence.getMessage());
        trace(error);
        return Exit.ACCESS;
    }

    private void trace(Throwable error) {
        if (root.debug()) {
            error.printStackTrace(console.err());
            console.err().flush();
        }
    }
}
