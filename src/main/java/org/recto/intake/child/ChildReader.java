package org.recto.intake.child;

import org.jspecify.annotations.Nullable;
import org.recto.intake.format.FormatReader;
import org.recto.intake.format.Pace;
import org.recto.intake.format.SourceFile;
import org.recto.intake.format.Taken;
import org.recto.text.Problem;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/// Reads files of all formats in child processes: one that read well reads the next file, one that did not is killed.
public final class ChildReader implements FormatReader, AutoCloseable {

    /// How long a file may take, from being handed over to being read. The longest book needs a few seconds on a slow
    /// machine; what needs more was made to.
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Launch launch;
    private final Duration limit;
    private final Set<Child> children = new HashSet<>();
    private @Nullable Child spare;
    private boolean isClosed;

    public ChildReader() {
        this(Launch.ofProgram(), LIMIT);
    }

    /// @param limit how long a file may take
    ChildReader(Launch launch, Duration limit) {
        this.launch = launch;
        this.limit = limit;
    }

    /// Starts a child ahead, so that the next file need not wait for one. It comes up by itself; this takes a moment.
    public void getReady() {
        synchronized (children) {
            if (spare == null && !isClosed) {
                try {
                    spare = started();
                } catch (IOException _) {
                    // whoever comes with a file will be told
                    spare = null;
                }
            }
        }
    }

    private Child started() throws IOException {
        var child = launch.start();
        children.add(child);
        return child;
    }

    @Override
    public Taken read(SourceFile file, Pace pace) throws Problem {
        pace.at(0);
        var child = engaged(file.name());
        boolean isSound = false;
        try {
            var answer = new Wait(child, file, pace, limit).answer();
            isSound = answer instanceof Answer.Read || answer instanceof Answer.Refused;
            return taken(file.name(), answer);
        } finally {
            if (isSound) {
                keep(child);
            } else {
                dismiss(child);
                getReady();
            }
        }
    }

    private static Taken taken(String name, Answer answer) throws Problem {
        return switch (answer) {
            case Answer.Read(Taken taken) -> taken;
            case Answer.Refused(Problem problem) -> throw problem;
            case Answer.TooDeep() -> throw Problem.input("intake.deep", name);
            case Answer.Failed(String how) ->
                    throw Problem.input("intake.crashed", name).causedBy(new IllegalStateException(how));
        };
    }

    private Child engaged(String name) throws Problem {
        var ready = takeSpare();
        if (ready != null && ready.isAlive()) {
            return ready;
        }
        if (ready != null) {
            dismiss(ready);
        }
        synchronized (children) {
            if (isClosed) {
                throw Problem.input("intake.cancelled", name);
            }
            try {
                return started();
            } catch (IOException e) {
                throw Problem.access("intake.child", name).causedBy(e);
            }
        }
    }

    private @Nullable Child takeSpare() {
        synchronized (children) {
            var taken = spare;
            spare = null;
            return taken;
        }
    }

    private void dismiss(Child child) {
        synchronized (children) {
            children.remove(child);
        }
        child.kill();
    }

    /// Keeps a child for the next file, unless there is one.
    private void keep(Child child) {
        synchronized (children) {
            if (spare == null && !isClosed) {
                spare = child;
                return;
            }
        }
        dismiss(child);
    }

    /// Kills all children. Files that they are reading are refused.
    @Override
    public void close() {
        Set<Child> all;
        synchronized (children) {
            isClosed = true;
            spare = null;
            all = Set.copyOf(children);
        }
        all.forEach(this::dismiss);
    }
}
