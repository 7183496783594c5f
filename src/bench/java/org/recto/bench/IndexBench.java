package org.recto.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.recto.annotation.AnnotationIndex;
import org.recto.annotation.Change;
import org.recto.annotation.Contents;
import org.recto.text.Range;

import java.util.concurrent.TimeUnit;

/// What one visible paragraph asks of the index, and what one more annotation costs the contents, with 10,000 there.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class IndexBench {

    private final Book book = new Book();
    private final Contents contents = book.contents();
    private final AnnotationIndex index = contents.annotations(book.reading.id());
    private int at;

    /// Which annotations touch a stretch of 320 characters?
    @Benchmark
    public int touching() {
        at = (at + 7919) % (book.text.length() - 320);
        return index.touching(new Range(at, at + 320)).size();
    }

    /// The contents after one more annotation.
    @Benchmark
    public Contents oneMore() {
        at = (at + 7919) % (book.text.length() - 320);
        return contents.after(new Change.Added(book.annotation(new Range(at, at + 320))));
    }
}
