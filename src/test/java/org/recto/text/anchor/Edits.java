package org.recto.text.anchor;

import org.jspecify.annotations.Nullable;
import org.recto.text.anchor.Draft.Cell;
import org.recto.text.anchor.Draft.Paragraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What authors and editors do to a text: letters, words, sentences and paragraphs changed, put in, left out, moved.
final class Edits {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz ";

    private final Draft draft;
    private final Random random;
    private final Manuscript author;

    Edits(Draft draft, Random random, Manuscript author) {
        this.draft = draft;
        this.random = random;
        this.author = author;
    }

    /// Changes, puts in, or leaves out single characters.
    void characters(double share) {
        for (Paragraph paragraph : draft.paragraphs) {
            var after = new ArrayList<Cell>();
            for (Cell cell : paragraph.cells()) {
                if (random.nextDouble() >= share || cell.codePoint() == '\n') {
                    after.add(cell);
                    continue;
                }
                int other = LETTERS.charAt(random.nextInt(LETTERS.length()));
                switch (random.nextInt(4)) {
                    case 0 -> {
                        after.add(cell);
                        after.add(Cell.fresh(other));
                    }
                    case 1, 2 -> after.add(Cell.fresh(other));
                    default -> {}
                }
            }
            replace(paragraph, after);
        }
    }

    /// Changes, puts in, or leaves out whole words.
    void words(double share) {
        for (Paragraph paragraph : draft.paragraphs) {
            var after = new ArrayList<Cell>();
            for (List<Cell> word : pieces(paragraph, wordEnds(paragraph.cells()))) {
                if (random.nextDouble() >= share) {
                    after.addAll(word);
                    continue;
                }
                int kind = random.nextInt(4);
                if (kind == 0) {
                    after.addAll(word);
                }
                if (kind < 3) {
                    after.addAll(Draft.fresh(otherThan(paragraph) + " "));
                }
            }
            replace(paragraph, after);
        }
    }

    /// A word that the paragraph does not have: a word exchanged for itself would be no edit.
    private String otherThan(Paragraph paragraph) {
        var words = paragraph.words();
        var word = author.word();
        while (words.contains(word)) {
            word = author.unheard();
        }
        return word;
    }

    /// Leaves sentences out.
    void withoutSentences(double share) {
        for (Paragraph paragraph : draft.paragraphs) {
            var after = new ArrayList<Cell>();
            pieces(paragraph, Draft.sentenceEnds(paragraph.cells())).stream()
                    .filter(_ -> random.nextDouble() >= share)
                    .forEach(after::addAll);
            replace(paragraph, after);
        }
    }

    /// Writes sentences anew. None of the new ones is like one that it replaces.
    void otherSentences(double share) {
        var before = new ArrayList<List<List<Cell>>>();
        for (Paragraph paragraph : draft.paragraphs) {
            var sentences = new ArrayList<>(pieces(paragraph, Draft.sentenceEnds(paragraph.cells())));
            sentences.replaceAll(sentence -> random.nextDouble() < share ? List.of() : sentence);
            before.add(sentences);
            replace(paragraph, sentences.stream().flatMap(List::stream).toList());
        }
        for (int i = 0; i < before.size(); i++) {
            var paragraph = draft.paragraphs.get(i);
            var after = new ArrayList<Cell>();
            for (List<Cell> sentence : before.get(i)) {
                after.addAll(sentence.isEmpty() ? Draft.fresh(author.plain() + " ") : sentence);
            }
            replace(paragraph, after);
        }
    }

    /// Puts sentences in: new ones, ones that come back all over the text, and copies of what stands elsewhere.
    void moreSentences(double share) {
        for (Paragraph paragraph : draft.paragraphs) {
            var after = new ArrayList<Cell>();
            for (List<Cell> sentence : pieces(paragraph, Draft.sentenceEnds(paragraph.cells()))) {
                after.addAll(sentence);
                if (random.nextDouble() < share) {
                    after.addAll(Draft.fresh(" " + sentence(paragraph) + " "));
                }
            }
            replace(paragraph, after);
        }
    }

    /// A new sentence, or one that stands in another paragraph, or one like it with another word.
    private String sentence(@Nullable Paragraph here) {
        var copied = copied(here);
        int kind = random.nextInt(4);
        if (kind < 2 || copied.isBlank()) {
            return author.plain();
        }
        return kind == 2 ? copied : author.oneWordOther(copied);
    }

    private String copied(@Nullable Paragraph here) {
        var from = draft.paragraphs.get(random.nextInt(draft.paragraphs.size()));
        if (from.equals(here)) {
            return "";
        }
        var sentences = pieces(from, Draft.sentenceEnds(from.cells()));
        var words = new StringBuilder();
        if (!sentences.isEmpty()) {
            sentences.get(random.nextInt(sentences.size())).forEach(cell -> words.appendCodePoint(cell.codePoint()));
        }
        return words.toString().replace('\n', ' ');
    }

    /// Takes sentences out and puts them in elsewhere.
    void movedSentences(double share) {
        var taken = new ArrayList<List<Cell>>();
        for (Paragraph paragraph : draft.paragraphs) {
            var after = new ArrayList<Cell>();
            for (List<Cell> sentence : pieces(paragraph, Draft.sentenceEnds(paragraph.cells()))) {
                if (random.nextDouble() < share) {
                    taken.add(sentence);
                } else {
                    after.addAll(sentence);
                }
            }
            replace(paragraph, after);
        }
        for (List<Cell> sentence : taken) {
            var into = draft.paragraphs.get(random.nextInt(draft.paragraphs.size())).cells();
            var ends = Draft.sentenceEnds(into);
            int at = ends.isEmpty() ? 0 : ends.get(random.nextInt(ends.size()));
            var with = new ArrayList<>(sentence);
            with.addFirst(Cell.fresh(' '));
            with.addLast(Cell.fresh(' '));
            into.addAll(at, with);
        }
    }

    /// Leaves paragraphs out.
    void withoutParagraphs(double share) {
        draft.paragraphs.removeIf(_ -> random.nextDouble() < share);
    }

    /// Puts paragraphs in.
    void moreParagraphs(double share) {
        for (int i = draft.paragraphs.size(); i >= 0; i--) {
            if (random.nextDouble() < share) {
                draft.paragraphs.add(i, Draft.paragraph(sentence(null) + " " + sentence(null) + " " + sentence(null)));
            }
        }
    }

    /// Takes paragraphs out and puts them in elsewhere.
    void movedParagraphs(double share) {
        int count = (int) Math.ceil(share * draft.paragraphs.size());
        for (int i = 0; i < count && draft.paragraphs.size() > 1; i++) {
            var moved = draft.paragraphs.remove(random.nextInt(draft.paragraphs.size()));
            draft.paragraphs.add(random.nextInt(draft.paragraphs.size() + 1), moved);
        }
    }

    void shuffledParagraphs() {
        Collections.shuffle(draft.paragraphs, random);
    }

    /// Makes two paragraphs of one, and one of two.
    void otherParagraphs(double share) {
        for (int i = draft.paragraphs.size() - 1; i > 0; i--) {
            if (random.nextDouble() < share) {
                var second = draft.paragraphs.remove(i);
                var first = draft.paragraphs.get(i - 1).cells();
                first.add(Cell.fresh(' '));
                first.addAll(second.cells());
            }
        }
        for (int i = draft.paragraphs.size() - 1; i >= 0; i--) {
            var cells = draft.paragraphs.get(i).cells();
            var ends = Draft.sentenceEnds(cells);
            if (ends.size() > 1 && random.nextDouble() < share) {
                int at = ends.get(random.nextInt(ends.size() - 1));
                var rest = new ArrayList<>(cells.subList(at, cells.size()));
                cells.subList(at, cells.size()).clear();
                draft.paragraphs.add(i + 1, new Paragraph(draft.paragraphs.get(i).kind(), 0, rest));
            }
        }
    }

    private static List<Integer> wordEnds(List<Cell> cells) {
        var ends = new ArrayList<Integer>();
        for (int i = 1; i <= cells.size(); i++) {
            if (i == cells.size() || (cells.get(i - 1).isSpace() && !cells.get(i).isSpace())) {
                ends.add(i);
            }
        }
        return ends;
    }

    private static List<List<Cell>> pieces(Paragraph paragraph, List<Integer> ends) {
        var pieces = new ArrayList<List<Cell>>();
        int from = 0;
        for (int end : ends) {
            pieces.add(List.copyOf(paragraph.cells().subList(from, Math.max(from, end))));
            from = Math.max(from, end);
        }
        return pieces;
    }

    private static void replace(Paragraph paragraph, List<Cell> cells) {
        paragraph.cells().clear();
        paragraph.cells().addAll(cells);
    }
}
