package org.recto.bench;

import org.recto.packet.Packet;
import org.recto.packet.Work;
import org.recto.text.Problem;
import org.recto.text.Range;
import org.recto.ui.DeskFigures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;

/// Measures the program as its users meet it: a book of 3.2 MB with 10,000 highlights, saved, opened, scrolled, tagged.
/// Prints one line of JSON a figure, each beside the floor that was measured in the same run.
public final class WholeProgram {

    private static final int SAVES = 600;
    private static final int UNCOUNTED = 200;

    /// Highlights with links, at the beginning of the books.
    private static final int LINKED = 400;

    private WholeProgram() {}

    /// Runs all of it.
    public static void main(String[] args) throws Exception {
        var book = new Book();
        Path folder = Files.createTempDirectory("recto-bench");
        Path file = BookPacket.make(book, folder, Book.HIGHLIGHTS);
        saving(book, file, folder);
        try (var page = new PageFigures(book, file)) {
            page.measure();
            new FindFigures(book).measure();
            try (var desk = new DeskFigures(BookPacket.makeTwo(book, folder, LINKED), folder.resolve("home"))) {
                desk.measure();
            }
        }
        memory();
    }

    /// The change and the floor in turn, so that a machine whose speed drifts slows both.
    private static void saving(Book book, Path file, Path folder) throws Problem, SQLException {
        var random = new Random(1);
        var change = new Figures("change to durable, 10,000 highlights there", SAVES);
        var floor = new Figures("bare insert with the same pragmas", SAVES);
        try (var packet = Packet.open(file, book.annotator, Work.onSameThread());
                var bare = new Floor(folder)) {
            for (int i = 0; i < SAVES + UNCOUNTED; i++) {
                int at = random.nextInt(book.text.length() - 400);
                long begin = System.nanoTime();
                BookPacket.highlight(packet, book, new Range(at, at + 320));
                long saved = System.nanoTime();
                bare.insert();
                long inserted = System.nanoTime();
                if (i >= UNCOUNTED) {
                    change.note(saved - begin);
                    floor.note(inserted - saved);
                }
            }
        }
        change.print();
        floor.print();
        Figures.print("change / bare insert, medians", "ratio", change.median() / floor.median());
    }

    private static void memory() throws IOException {
        System.gc();
        var runtime = Runtime.getRuntime();
        Figures.print("heap in use at the end", "mb", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        var status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    Figures.print("largest resident set", "mb", Double.parseDouble(line.replaceAll("\\D", "")) / 1e3);
                }
            }
        }
    }
}
