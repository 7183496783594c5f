package org.recto.ui.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds commands by a few letters of what they are called.
///
/// Every word that is typed must be found, in any order: best at the beginning of a word, else within one, else as the
/// first letters of several words (“na” for “Next annotation”) or scattered letters in the right order.
final class CommandFinder {

    private CommandFinder() {}

    /// Those that may be meant, the likeliest first; of equally likely ones, in the order given.
    ///
    /// @param typed nothing finds everything
    static List<Command> find(List<Command> commands, String typed) {
        record Found(Command command, int rank) {}
        var found = new ArrayList<Found>();
        for (Command command : commands) {
            rank(command.text().get(), typed).ifPresent(rank -> found.add(new Found(command, rank)));
        }
        return found.stream().sorted(Comparator.comparingInt(Found::rank)).map(Found::command).toList();
    }

    /// How badly a name fits what is typed: 0 is best; empty if it does not fit at all.
    static Optional<Integer> rank(String name, String typed) {
        var words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        int sum = 0;
        for (String wanted : typed.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            int rank = rankOfWord(words, wanted);
            if (rank < 0) {
                return Optional.empty();
            }
            sum += rank;
        }
        return Optional.of(sum);
    }

    private static int rankOfWord(String[] words, String wanted) {
        if (wanted.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < words.length; i++) {
            if (words[i].startsWith(wanted)) {
                return i;
            }
        }
        var initials = new StringBuilder();
        IntStream.range(0, words.length)
                .filter(i -> !words[i].isEmpty())
                .forEach(i -> initials.append(words[i].charAt(0)));
        var all = String.join("", words);
        return initials.indexOf(wanted) >= 0 ? 10 : all.contains(wanted) ? 20 : isScattered(all, wanted) ? 30 : -1;
    }

    private static boolean isScattered(String all, String wanted) {
        int at = -1;
        for (int i = 0; i < wanted.length(); i++) {
            at = all.indexOf(wanted.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return wanted.length() > 3;
    }
}
