package org.recto.text.anchor;

import org.recto.text.BlockKind;
import org.recto.text.ReadingText;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes texts of our own that are hard to find one's way in: sentences that come back word for word, sentences that
/// differ from others in one word, phrases that come back, refrains, headings, accents, emoji, and paragraphs in
/// Hebrew, Arabic and Chinese characters.
final class Manuscript {

    private static final String[] EMOJI = {"👍", "👩‍👩‍👧‍👦", "🇫🇷", "🏳️‍🌈", "☕", "👍🏽"};

    private final Random random;
    private final Vocabulary vocabulary;
    private final List<String> boilerplate = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final String refrain;

    Manuscript(Random random) {
        this.random = random;
        this.vocabulary = new Vocabulary(random, 60 + random.nextInt(1200));
        for (int i = 0; i < 8; i++) {
            phrases.add(words(2 + random.nextInt(4)));
        }
        for (int i = 0; i < 6; i++) {
            boilerplate.add(fresh());
        }
        this.refrain = fresh() + "\n" + fresh() + "\n" + fresh();
    }

    /// A text of so many paragraphs.
    ReadingText write(int paragraphs) {
        var builder = new ReadingText.Builder().add(BlockKind.TITLE, 1, capital(words(4)), List.of());
        for (int i = 0; i < paragraphs; i++) {
            if (i % 9 == 0) {
                boolean again = random.nextInt(3) == 0;
                builder.add(BlockKind.HEADING, 2, again ? "Summary" : capital(words(3)), List.of());
            }
            builder.add(BlockKind.PARAGRAPH, paragraph());
        }
        return builder.build();
    }

    String paragraph() {
        int kind = random.nextInt(40);
        return switch (kind) {
            case 0 -> refrain;
            case 1 -> foreign(0x5D0, 27, true);
            case 2 -> foreign(0x628, 20, true);
            case 3 -> foreign(0x4E00, 300, false);
            default -> sentences(1 + random.nextInt(kind < 10 ? 2 : 9));
        };
    }

    private String sentences(int count) {
        var paragraph = new StringBuilder();
        for (int i = 0; i < count; i++) {
            paragraph.append(i == 0 ? "" : " ").append(sentence());
        }
        return paragraph.toString();
    }

    /// A sentence, new or not.
    String sentence() {
        int kind = random.nextInt(20);
        if (kind < 3) {
            return any(boilerplate);
        }
        if (kind == 3 && !written.isEmpty()) {
            return oneWordOther(any(written));
        }
        var sentence = fresh();
        written.add(sentence);
        return sentence;
    }

    /// A sentence that was never written before.
    String fresh() {
        var sentence = new StringBuilder(capital(vocabulary.word()));
        for (int i = 3 + random.nextInt(18); i > 0; i--) {
            boolean again = random.nextInt(12) == 0 && !phrases.isEmpty();
            sentence.append(random.nextInt(14) == 0 ? ", " : " ").append(again ? any(phrases) : marked());
        }
        return sentence.append(random.nextInt(8) == 0 ? "?" : ".").toString();
    }

    /// A sentence of single words, without any of the phrases that come back.
    String plain() {
        var words = capital(words(5 + random.nextInt(14)));
        return words + (random.nextInt(8) == 0 ? "?" : ".");
    }

    /// A word that is in no vocabulary.
    String unheard() {
        return vocabulary.invent();
    }

    private String marked() {
        return switch (random.nextInt(40)) {
            case 0 -> "“" + vocabulary.word() + "”";
            case 1 -> vocabulary.word() + "’s";
            case 2 -> vocabulary.word() + "—" + vocabulary.word();
            case 3 -> vocabulary.word() + "-" + vocabulary.word();
            case 4 -> random.nextInt(5) == 0 ? EMOJI[random.nextInt(EMOJI.length)] : vocabulary.word();
            case 5 -> Integer.toString(1900 + random.nextInt(120));
            default -> vocabulary.word();
        };
    }

    /// A sentence with another word in the place of one of its own.
    String oneWordOther(String sentence) {
        var words = sentence.split(" ");
        words[random.nextInt(words.length)] = vocabulary.word();
        return String.join(" ", words);
    }

    private String foreign(int first, int letters, boolean spaces) {
        var words = new StringBuilder();
        for (int i = 40 + random.nextInt(80); i > 0; i--) {
            words.appendCodePoint(first + random.nextInt(letters));
            if (i > 1 && spaces && random.nextInt(5) == 0) {
                words.append(' ');
            }
            if (random.nextInt(25) == 0) {
                words.append(spaces ? ". " : "。");
            }
        }
        return words.append('.').toString();
    }

    String word() {
        return vocabulary.word();
    }

    private String words(int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            words.add(vocabulary.word());
        }
        return String.join(" ", words);
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
