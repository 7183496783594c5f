package org.recto.text.anchor;

import java.util.Locale;

/// Measures how many passages find their way into edited editions, and how many are led astray, against the truth:
/// prints the table of docs/anchoring.md.
public final class AnchoringFigures {

    private static final int SHOWN = 12;

    private AnchoringFigures() {}

    /// Runs every kind of edit with every seed.
    ///
    /// @param arguments how many seeds, the first of them, how many passages a trial; or nothing
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 12;
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        int passages = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 200;
        var all = new Tally();
        System.out.println(Tally.head());
        for (Change change : Change.ALL) {
            var tally = new Tally();
            for (long seed = first; seed < first + seeds; seed++) {
                tally.add(Trial.run(change, seed, 40, passages));
            }
            System.out.println(tally.line(change.name()));
            all.add(tally);
        }
        System.out.println(all.line("all"));
        System.out.println(String.format(Locale.ROOT, "%nSeeds %d to %d.", first, first + seeds - 1));
        all.wrong.stream().limit(SHOWN).forEach(System.out::println);
    }
}
