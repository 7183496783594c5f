package org.recto.bench;

import org.recto.annotation.Annotator;
import org.recto.annotation.Role;
import org.recto.handout.Options;
import org.recto.packet.ExportFormat;
import org.recto.packet.Filter;
import org.recto.packet.Packet;
import org.recto.packet.Work;
import org.recto.text.Id;
import org.recto.text.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// How long a document takes: made by one command, from its start to its end, how much memory it needs, and how both
/// grow with the packet; and made by a program that runs, as the window does.
public final class ExportFigures {

    private static final List<String> FORMATS = List.of("pdf", "html", "docx", "md", "xlsx", "csv");
    private static final int RUNS = 3;
    private static final Annotator READER = new Annotator(Id.fresh(), "Ann", Role.STUDENT);
    private static final int LOOK_MILLIS = 10;

    private ExportFigures() {}

    /// Measures every format, on a class's packet and four times as much of it, and on the book.
    ///
    /// @param args how the program is started
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("recto-export");
        var program = List.of(args);
        var small = ClassPacket.make(folder, 1);
        measure(program, small, "20 readings, 3,000 annotations", RUNS);
        measureHere(small, "20 readings, 3,000 annotations");
        measure(program, ClassPacket.make(folder, 4), "80 readings, 12,000 annotations", 1);
        var book = new Book();
        for (int highlights : List.of(1_000, 10_000)) {
            var place = Files.createDirectory(folder.resolve(Integer.toString(highlights)));
            var packet = BookPacket.make(book, place, highlights);
            measure(program, packet, "book, %,d highlights".formatted(highlights), 1);
            measureHere(packet, "book, %,d highlights".formatted(highlights));
        }
    }

    private static void measure(List<String> program, Path packet, String name, int runs)
            throws IOException, InterruptedException {
        for (String format : FORMATS) {
            var figures = new Figures(name + " to " + format, runs);
            long peak = 0;
            var out = packet.resolveSibling("out." + format);
            for (int i = 0; i < runs; i++) {
                long begin = System.nanoTime();
                peak = Math.max(peak, peakOf(start(program, packet, format, out)));
                figures.note(System.nanoTime() - begin);
            }
            figures.print();
            Figures.print(name + " to " + format + ", largest resident set", "mb", peak / 1e3);
            Figures.print(name + " to " + format + ", size", "mb", Files.size(out) / 1e6);
        }
    }

    /// The first time counts apart: what it runs is then still to be compiled, unless another packet came before.
    private static void measureHere(Path file, String name) throws Problem {
        try (var packet = Packet.openToRead(file, READER, Work.onSameThread())) {
            for (String format : FORMATS) {
                var out = file.resolveSibling("here." + format);
                var figures = new Figures(name + " to " + format + ", in a running program", RUNS);
                for (int i = 0; i <= RUNS; i++) {
                    long begin = System.nanoTime();
                    var kind = ExportFormat.valueOf(format.toUpperCase(Locale.ROOT));
                    packet.exports().save(kind, Filter.ALL, Options.on(LocalDate.now(ZoneOffset.UTC)), out, true);
                    long time = System.nanoTime() - begin;
                    if (i > 0) {
                        figures.note(time);
                    } else {
                        Figures.print(name + " to " + format + ", in a running program, first", "ms", time / 1e6);
                    }
                }
                figures.print();
            }
        }
    }

    private static Process start(List<String> program, Path packet, String format, Path out) throws IOException {
        var command = new ArrayList<>(program);
        command.addAll(List.of("export", packet.toString(), "--to", format));
        command.addAll(List.of("--output", out.toString(), "--force"));
        return new ProcessBuilder(command).inheritIO().redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    /// Waits for a process to end.
    ///
    /// @return the most memory it had, in KB, as of the last look at it
    private static long peakOf(Process process) throws IOException, InterruptedException {
        long peak = 0;
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(status));
        }
        if (process.exitValue() != 0) {
            throw new IOException(String.format(Locale.ROOT, "ended with %d", process.exitValue()));
        }
        return peak;
    }

    private static long peak(Path status) throws IOException {
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readString(status)
                .lines()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
