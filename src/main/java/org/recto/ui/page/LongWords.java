package org.recto.ui.page;

import org.recto.text.BlockKind;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The longest words of a reading's titles and headings, by their rank: those that decide how large these can be set on
/// a narrow page. Immutable; built on any thread.
///
/// @param byRank a few words each, the longest first
record LongWords(Map<Rank, List<String>> byRank) {

    /// What headings that are set alike have in common.
    ///
    /// @param level as in [Chunk#level()]
    record Rank(BlockKind kind, int level) {}

    /// Letters are not equally wide: the widest word is hardly ever farther down than this.
    private static final int MOST = 8;

    /// Where a line can be broken.
    private static final Pattern BREAK = Pattern.compile("\\s+|(?<=[-–—/])");

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    LongWords {
        byRank = Map.copyOf(byRank);
    }

    static LongWords of(Chunks chunks) {
        var found = new HashMap<Rank, Set<String>>();
        for (Chunk chunk : chunks.all()) {
            if (chunk.kind() == BlockKind.TITLE || chunk.kind() == BlockKind.HEADING) {
                var words = found.computeIfAbsent(rank(chunk), _ -> new TreeSet<>(LONGEST_FIRST));
                BREAK.splitAsStream(chunks.words(chunk)).filter(LongWords::isUnbroken).forEach(words::add);
            }
        }
        var longest = new HashMap<Rank, List<String>>();
        found.forEach((rank, words) -> longest.put(rank, first(words)));
        return new LongWords(longest);
    }

    private static Rank rank(Chunk chunk) {
        return new Rank(chunk.kind(), chunk.level());
    }

    /// Between ideographs a line can be broken anywhere.
    private static boolean isUnbroken(String word) {
        return !word.isEmpty() && word.codePoints().noneMatch(Character::isIdeographic);
    }

    private static List<String> first(Collection<String> words) {
        return words.stream().limit(MOST).toList();
    }
}
