package org.recto.text.anchor;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// A kind of new edition.
///
/// @param name for the table
/// @param least the least share of its passages that are to be placed without review, 0 if none is promised
/// @param make turns the draft of the old text into that of the new one
record Change(String name, double least, Consumer<Hands> make) {

    /// Who is at work on a draft.
    record Hands(Draft draft, Random random, Manuscript author) {

        Edits edits() {
            return new Edits(draft, random, author);
        }

        Typesetting set() {
            return new Typesetting(draft, random);
        }
    }

    private static final double UNEDITED = 0.99;
    private static final double LIGHT = 0.95;

    static final List<Change> ALL =
            List.of(
                    new Change("nothing", UNEDITED, _ -> {}),
                    new Change("lines broken, words hyphenated", UNEDITED, on -> on.set().lines(50)),
                    new Change("NFC to NFD", UNEDITED, on -> on.set().form(Normalizer.Form.NFD)),
                    new Change("straight quotes and dashes", UNEDITED, on -> on.set().straightQuotes()),
                    new Change("ligatures, soft hyphens, fixed spaces", UNEDITED, on -> on.set().ligatures()),
                    new Change("headings in capitals", UNEDITED, on -> on.set().capitalHeadings()),
                    new Change("paragraphs joined and parted", UNEDITED, on -> on.edits().otherParagraphs(0.2)),
                    new Change("1 % of characters", LIGHT, on -> on.edits().characters(0.01)),
                    new Change("3 % of characters", LIGHT, on -> on.edits().characters(0.03)),
                    new Change("5 % of characters", LIGHT, on -> on.edits().characters(0.05)),
                    new Change("10 % of characters", LIGHT, on -> on.edits().characters(0.10)),
                    new Change("20 % of characters", 0, on -> on.edits().characters(0.20)),
                    new Change("3 % of words", LIGHT, on -> on.edits().words(0.03)),
                    new Change("10 % of words", 0, on -> on.edits().words(0.10)),
                    new Change("30 % of words", 0, on -> on.edits().words(0.30)),
                    new Change("10 % of sentences left out", 0, on -> on.edits().withoutSentences(0.10)),
                    new Change("abridged: 40 % of sentences left out", 0, on -> on.edits().withoutSentences(0.40)),
                    new Change("abridged: 30 % of paragraphs left out", 0, on -> on.edits().withoutParagraphs(0.30)),
                    new Change("10 % of sentences put in, copies too", 0, on -> on.edits().moreSentences(0.10)),
                    new Change("20 % of sentences written anew", 0, on -> on.edits().otherSentences(0.20)),
                    new Change("10 % of sentences moved", 0, on -> on.edits().movedSentences(0.10)),
                    new Change("20 % of paragraphs moved", 0, on -> on.edits().movedParagraphs(0.20)),
                    new Change("all paragraphs shuffled", 0, on -> on.edits().shuffledParagraphs()),
                    new Change("read by a machine, well", LIGHT, Change::readWell),
                    new Change("read by a machine, badly", 0, Change::readBadly),
                    new Change("revised: a little of everything", 0, Change::revised),
                    new Change("revised much", 0, Change::revisedMuch),
                    new Change("another text", 0, Change::another));

    /// Applies it.
    Draft apply(Draft draft, Random random, Manuscript author) {
        make.accept(new Hands(draft, random, author));
        return draft;
    }

    private static void readWell(Hands on) {
        on.set().recognised(0.02);
        on.set().straightQuotes();
        on.set().lines(60);
    }

    private static void readBadly(Hands on) {
        on.set().recognised(0.15);
        on.set().form(Normalizer.Form.NFD);
        on.set().lines(45);
    }

    private static void revised(Hands on) {
        on.edits().withoutSentences(0.05);
        on.edits().moreSentences(0.05);
        on.edits().movedParagraphs(0.05);
        on.edits().moreParagraphs(0.05);
        on.edits().words(0.02);
        on.edits().characters(0.005);
        on.set().straightQuotes();
    }

    private static void revisedMuch(Hands on) {
        on.edits().movedSentences(0.05);
        on.edits().withoutSentences(0.15);
        on.edits().withoutParagraphs(0.1);
        on.edits().otherSentences(0.15);
        on.edits().moreSentences(0.15);
        on.edits().movedParagraphs(0.3);
        on.edits().words(0.05);
        on.edits().characters(0.03);
        on.set().lines(70);
    }

    private static void another(Hands on) {
        on.draft().paragraphs.clear();
        for (int i = 0; i < 40; i++) {
            on.draft().paragraphs.add(Draft.paragraph(on.author().paragraph()));
        }
    }
}
