package org.recto.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.recto.text.CodePoints;

import java.util.concurrent.TimeUnit;

/// Conversions in a text of 3.2 million characters without any wide character, and in one where every hundredth is
/// wide; beside them what Java's own counting from the start costs.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodePointsBench {

    private final String narrowText = "a".repeat(3_200_000);
    private final String wideText = ("a".repeat(99) + "😀").repeat(32_000);
    private final CodePoints narrow = new CodePoints(narrowText);
    private final CodePoints wide = new CodePoints(wideText);
    private int at;

    @Benchmark
    public int narrow() {
        return narrow.toCodePoint(narrow.toUtf16(next()));
    }

    @Benchmark
    public int wide() {
        return wide.toCodePoint(wide.toUtf16(next()));
    }

    /// The floor without an index.
    @Benchmark
    public int countedFromTheStart() {
        return wideText.offsetByCodePoints(0, next());
    }

    /// Making the index, once a reading.
    @Benchmark
    public CodePoints make() {
        return new CodePoints(wideText);
    }

    private int next() {
        at = (at + 7919) % 3_100_000;
        return at;
    }
}
