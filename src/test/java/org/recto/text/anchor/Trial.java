package org.recto.text.anchor;

import org.recto.text.Progress;
import org.recto.text.ReadingText;

import java.util.Random;

/// Edits a text and asks what became of its passages. The same seed makes the same trial.
public final class Trial {

    private Trial() {}

    /// One text, one edit, so many passages.
    static Tally run(Change change, long seed, int paragraphs, int passages) {
        var random = new Random(seed * 31 + change.name().hashCode());
        var author = new Manuscript(random);
        return run(change, seed, author.write(paragraphs), random, author, passages);
    }

    /// The same on a given text.
    static Tally run(Change change, long seed, ReadingText old, Random random, Manuscript author, int passages) {
        var marks = new Marks(old, random).passages(passages);
        var truth = new Truth(change.apply(new Draft(old), random, author));
        var reanchoring = Reanchoring.of(old, truth.now(), Progress.NONE);
        var tally = new Tally();
        for (var passage : marks) {
            tally.count(change, seed, truth, passage, reanchoring.place(passage));
        }
        return tally;
    }
}
