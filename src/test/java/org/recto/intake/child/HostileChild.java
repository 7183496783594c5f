package org.recto.intake.child;

import org.recto.intake.AnyFormat;
import org.recto.intake.format.BlockList;
import org.recto.intake.format.BlockText;
import org.recto.intake.format.Pace;
import org.recto.intake.format.SourceFile;
import org.recto.intake.format.Taken;
import org.recto.text.BlockKind;
import org.recto.text.Details;
import org.recto.text.Original;
import org.recto.text.Problem;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// A child whose reader does what the file's name says, as no file should be able to make it.
final class HostileChild {

    private HostileChild() {}

    public static void main(String[] args) throws IOException {
        ChildMain.serve(HostileChild::read);
    }

    private static Taken read(SourceFile file, Pace pace) throws Problem {
        return switch (file.name()) {
            case "hang" -> hang(pace);
            case "memory" -> fill();
            case "deep" -> descend(0);
            case "throw" -> throw new IllegalStateException("broken by the file");
            case "exit" -> exit();
            case "print" -> print(file, pace);
            case "noise" -> noise(file, pace);
            case "progress" -> progress(pace);
            case "surroundings" -> words(file, surroundings());
            case "pid" -> words(file, Long.toString(ProcessHandle.current().pid()));
            default -> new AnyFormat().read(file, pace);
        };
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static Taken hang(Pace pace) throws Problem {
        pace.at(0.5);
        while (true) {
            Thread.onSpinWait();
        }
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static Taken fill() {
        var words = new StringBuilder("words");
        while (true) {
            words.append(words);
        }
    }

    private static Taken descend(int depth) throws Problem {
        return depth < 0 ? fill() : descend(depth + 1);
    }

    private static Taken exit() {
        Runtime.getRuntime().halt(134);
        throw new AssertionError("gone");
    }

    private static Taken print(SourceFile file, Pace pace) throws Problem {
        System.out.println("[\"at\", 2.5] and more");
        return new AnyFormat().read(file, pace);
    }

    private static Taken noise(SourceFile file, Pace pace) throws Problem {
        for (int i = 0; i < 200_000; i++) {
            System.err.println("noise");
        }
        return new AnyFormat().read(file, pace);
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static Taken progress(Pace pace) throws Problem {
        while (true) {
            pace.at(0);
            pace.at(1);
        }
    }

    /// What it was given besides the file: the names of its environment, its folder and what is in it.
    private static String surroundings() {
        var folder = new File("").getAbsoluteFile();
        return String.join(" ", new TreeSet<>(System.getenv().keySet()))
                + "\n"
                + folder
                + "\n"
                + Arrays.toString(folder.list());
    }

    private static Taken words(SourceFile file, String words) throws Problem {
        var blocks = new BlockList(file.name());
        blocks.add(BlockKind.PARAGRAPH, 0, BlockText.plain(words));
        var original = new Original(file.name(), "text/plain", file.bytes());
        return new Taken(Details.titled("words"), blocks.build(), original, List.of());
    }
}
