package org.recto.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.annotation.Annotation;
import org.recto.annotation.Reading;
import org.recto.text.Problem;
import org.recto.text.Range;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A bit flips somewhere in a packet, which SQLite notices one time in twenty: no text and no quote is ever shown that
/// is not the one that was saved.
class BitFlipTest {

    private static final int FLIPS = 200;
    private static final long SEED = 20261122;

    @TempDir Path folder;

    /// What a reader must be able to trust.
    private record Words(List<String> texts, List<Range> ranges, List<String> quotes) {}

    @Test
    void no_changed_word_is_ever_shown() throws Exception {
        var file = folder.resolve("week3.recto");
        try (var desk = Desk.create(file)) {
            desk.addReading("Essay A", "One 😀 two three. ".repeat(800).strip());
            for (int i = 0; i < 40; i++) {
                int at = i * 11;
                desk.mark(0, at, at + 200);
            }
        }
        var whole = Files.readAllBytes(file);
        var expected = read(file);
        var random = new Random(SEED);
        int noticed = 0;
        for (int i = 0; i < FLIPS; i++) {
            var flipped = whole.clone();
            int bit = random.nextInt(whole.length * 8);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, flipped);
            try {
                assertThat(read(file).equals(expected)).as("bit %d, seed %d", bit, SEED).isTrue();
            } catch (Problem problem) {
                noticed++;
                assertThat(problem.kind()).as(problem.getMessage()).isEqualTo(Problem.Kind.INPUT);
            }
        }
        assertThat(noticed).as("flips that were noticed, of %d", FLIPS).isGreaterThan(FLIPS / 8);
    }

    private static Words read(Path file) throws Problem {
        try (var store = PacketStore.openToRead(file)) {
            var contents = store.contents();
            store.history();
            var texts = new ArrayList<String>();
            for (Reading reading : contents.readings()) {
                texts.add(store.edition(reading.edition()).text().text());
            }
            return new Words(
                    texts,
                    contents.annotations().stream().map(Annotation::range).toList(),
                    contents.annotations().stream().map(marked -> marked.passage().quote().exact()).toList());
        }
    }
}
