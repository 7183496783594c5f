package org.recto.store;

import org.recto.annotation.Annotation;
import org.recto.annotation.Change;
import org.recto.annotation.Deed;
import org.recto.annotation.Verb;
import org.recto.text.Id;
import org.recto.text.Passage;
import org.recto.text.Problem;
import org.recto.text.Range;

import java.nio.file.Path;
import java.util.List;

/// A program of its own that asks for a few annotations to be saved, and says of each whether it was.
final class Applicant {

    static final String SAVED = "saved ";
    static final String REFUSED = "refused ";
    static final String END = "end";

    private static final int TIMES = 2;

    private Applicant() {}

    /// Starts it.
    ///
    /// @param args the packet
    public static void main(String[] args) {
        try (var desk = Desk.open(Path.of(args[0]))) {
            for (int i = 0; i < TIMES; i++) {
                ask(desk, i);
            }
        } catch (Problem problem) {
            System.out.println("not opened: " + problem.getMessage());
        }
        System.out.println(END);
    }

    private static void ask(Desk desk, int start) throws Problem {
        var id = Id.<Annotation>fresh();
        try {
            var reading = desk.contents().readings().getFirst();
            var passage = Passage.of(desk.store().edition(reading.edition()).text(), new Range(start, start + 9));
            var marked =
                    new Annotation(
                            id,
                            reading.id(),
                            reading.edition(),
                            passage,
                            Desk.ANN.id(),
                            List.of(),
                            "n".repeat(9_000),
                            Desk.NOON,
                            Desk.NOON);
            desk.doing(edit -> new Deed(Verb.NOTE, "", desk.byMe(new Change.Added(marked))));
            System.out.println(SAVED + id);
        } catch (Problem problem) {
            System.out.println(REFUSED + id);
        }
    }
}
