package org.recto.bench;

import java.util.Arrays;
import java.util.Locale;

/// Collects the times of one thing done many times over, and prints what they come to as one line of JSON.
public final class Figures {

    /// In milliseconds, of a screen that is drawn sixty times a second.
    private static final double FRAME = 16;

    private final String name;
    private final double[] millis;
    private int count;

    /// @param most how many times it is done
    public Figures(String name, int most) {
        this.name = name;
        this.millis = new double[most];
    }

    /// Notes one time.
    ///
    /// @param nanos as a difference of `System.nanoTime()`
    public void note(long nanos) {
        millis[count++] = nanos / 1e6;
    }

    double median() {
        return at(0.5);
    }

    private double at(double share) {
        var sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1, Math.floor(share * count))];
    }

    /// Prints mean, median, 99th percentile and worst, in milliseconds, and how many took longer than a frame of a
    /// screen.
    public void print() {
        double mean = Arrays.stream(millis, 0, count).average().orElse(0);
        long late = Arrays.stream(millis, 0, count).filter(time -> time > FRAME).count();
        line(
                "{\"figure\":\"%s\",\"runs\":%d,\"mean_ms\":%.3f,\"median_ms\":%.3f,\"p99_ms\":%.3f,\"worst_ms\":%.3f,\"over_16_ms\":%d}"
                        .formatted(name, count, mean, median(), at(0.99), at(1), late));
    }

    /// Prints a single figure.
    public static void print(String name, String unit, double value) {
        line(String.format(Locale.ROOT, "{\"figure\":\"%s\",\"%s\":%.3f}", name, unit, value));
    }

    @SuppressWarnings("SystemOut")
    private static void line(String json) {
        System.out.println(json);
    }
}
