package org.recto.intake.epub;

import org.recto.intake.format.Caps;
import org.recto.intake.format.Chapter;
import org.recto.intake.format.Titles;
import org.recto.text.Original;
import org.recto.text.ReadingText;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Finds the chapters of a book: the first level of its table of contents, or the second where the first is parts with
/// nothing but their titles before their chapters.
final class Parting {

    /// Characters of a part's title page. A chapter's introduction is longer.
    private static final int TITLE_PAGE = 600;

    /// Characters below which there is nothing to read by itself.
    private static final int NOTHING = 60;

    private record Start(String title, int block, int depth) {}

    private final ReadingText text;
    private final List<Bound> files;

    Parting(ReadingText text, List<Bound> files) {
        this.text = text;
        this.files = files;
    }

    /// The chapters.
    ///
    /// @param contents the table of contents
    /// @param reached the block with which each place begins, by file and id as in [#key]
    /// @param title of the book
    /// @return none if there are not several
    List<Chapter> chapters(List<Landmark> contents, Map<String, Integer> reached, String title) {
        var starts = new ArrayList<Start>();
        for (Landmark landmark : contents) {
            var block =
                    reached.getOrDefault(key(landmark.entry(), landmark.id()), reached.get(key(landmark.entry(), "")));
            if (block != null && block < text.blocks().size()) {
                starts.add(new Start(landmark.words(), block, landmark.depth()));
            }
        }
        starts.sort(Comparator.comparingInt(Start::block));
        var level = new ArrayList<>(joined(expanded(starts)));
        if (!level.isEmpty() && level.getFirst().block > 0) {
            level.addFirst(new Start(title, 0, 1));
        }
        return cut(joined(level));
    }

    static String key(String entry, String id) {
        return entry + "#" + id;
    }

    private List<Start> expanded(List<Start> starts) {
        int top = starts.stream().filter(start -> start.depth == 1).count() > 1 ? 1 : 2;
        var level = new ArrayList<Start>();
        for (int i = 0; i < starts.size(); i++) {
            var start = starts.get(i);
            var next = i + 1 < starts.size() ? starts.get(i + 1) : null;
            if (start.depth > top) {
                continue;
            }
            boolean isPart =
                    next != null && next.depth == start.depth + 1 && length(start.block, next.block) < TITLE_PAGE;
            if (!isPart || start.depth < top) {
                level.add(start);
                continue;
            }
            for (int j = i + 1; j < starts.size() && starts.get(j).depth > start.depth; j++) {
                if (starts.get(j).depth == start.depth + 1) {
                    int block = level.isEmpty() || j > i + 1 ? starts.get(j).block : start.block;
                    level.add(new Start(starts.get(j).title, j == i + 1 ? start.block : block, start.depth));
                }
            }
        }
        return level;
    }

    /// Those with something to read before the next, each block beginning one only.
    private List<Start> joined(List<Start> level) {
        var joined = new ArrayList<Start>();
        for (int i = 0; i < level.size(); i++) {
            var start = level.get(i);
            int end = i + 1 < level.size() ? level.get(i + 1).block : text.blocks().size();
            boolean continues = !joined.isEmpty() && joined.getLast().block == start.block;
            if (continues) {
                continue;
            }
            if (length(start.block, end) < NOTHING && i + 1 < level.size()) {
                var next = level.get(i + 1);
                level.set(i + 1, new Start(next.title, start.block, next.depth));
            } else {
                joined.add(start);
            }
        }
        return joined;
    }

    private int length(int from, int to) {
        return from >= to ? 0 : text.blocks().get(to - 1).range().end() - text.blocks().get(from).range().start();
    }

    private List<Chapter> cut(List<Start> starts) {
        var chapters = new ArrayList<Chapter>();
        long bytes = 0;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).block : text.blocks().size();
            var original = original(starts.get(i).block, end);
            bytes += original.bytes().length;
            chapters.add(new Chapter(Titles.shown(starts.get(i).title), starts.get(i).block, original));
        }
        boolean isBearable = chapters.size() > 1 && chapters.size() <= Caps.CHAPTERS && bytes <= Caps.CHAPTER_BYTES;
        return isBearable ? chapters : List.of();
    }

    /// The file that these blocks stand in, or several one after another, which any reader of web pages can read.
    private Original original(int from, int to) {
        var within = files.stream().filter(file -> file.overlaps(from, to)).toList();
        if (within.size() == 1) {
            return new Original(within.getFirst().name(), "application/xhtml+xml", within.getFirst().bytes());
        }
        var all = new ByteArrayOutputStream();
        within.forEach(file -> all.writeBytes(file.bytes()));
        return new Original("chapter.html", "text/html", all.toByteArray());
    }
}
