package org.recto.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.recto.packet.Packet;
import org.recto.packet.Work;
import org.recto.text.Problem;
import org.recto.text.Range;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/// From a change to its being durable, in a packet with a 3.2 MB book and 10,000 highlights; beside it the floor.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ChangeBench {

    private final Book book = new Book();
    private Packet packet;
    private Floor floor;
    private int at;

    @Setup
    public void open() throws IOException, Problem, SQLException {
        Path folder = Files.createTempDirectory("recto-bench");
        packet = Packet.open(BookPacket.make(book, folder, Book.HIGHLIGHTS), book.annotator, Work.onSameThread());
        floor = new Floor(folder);
    }

    @TearDown
    public void close() throws SQLException {
        packet.close();
        floor.close();
    }

    @Benchmark
    public void highlightSaved() {
        at = (at + 7919) % (book.text.length() - 320);
        BookPacket.highlight(packet, book, new Range(at, at + 320));
    }

    @Benchmark
    public void bareInsert() throws SQLException {
        floor.insert();
    }
}
