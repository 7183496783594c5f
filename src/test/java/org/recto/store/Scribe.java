package org.recto.store;

import org.recto.annotation.Annotation;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Range;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// A program of its own that works on a packet until it is killed: it annotates without end, and prints the id of each
/// annotation as soon as it is saved.
final class Scribe {

    /// What it prints when the packet is open.
    static final String OPEN = "open";

    /// What it is told if it is only to hold the packet open.
    static final String HOLD = "hold";

    private Scribe() {}

    /// Starts it.
    ///
    /// @param args the packet; and, if it is only to hold it open, [#HOLD]
    public static void main(String[] args) throws Problem, IOException {
        try (var desk = Desk.open(Path.of(args[0]))) {
            say(OPEN);
            if (List.of(args).contains(HOLD)) {
                System.in.read();
                return;
            }
            var random = new Random();
            for (int i = 0; i < 1_000_000; i++) {
                annotate(desk, random);
            }
        }
    }

    private static void annotate(Desk desk, Random random) throws Problem {
        var reading = desk.contents().readings().getFirst();
        var text = desk.store().edition(reading.edition()).text();
        int start = random.nextInt(text.length() - 50);
        var passage = Passage.of(text, new Range(start, start + 1 + random.nextInt(49)));
        var known = desk.contents().annotations().stream().map(Annotation::id).collect(Collectors.toSet());
        var themes = desk.contents().codebook().themes();
        var theme = themes.get(random.nextInt(themes.size())).id();
        desk.doing(edit -> edit.annotations().annotate(reading.id(), passage, List.of(theme), "n".repeat(start)));
        desk.contents().annotations().stream()
                .map(Annotation::id)
                .filter(id -> !known.contains(id))
                .forEach(id -> say(id.value()));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
