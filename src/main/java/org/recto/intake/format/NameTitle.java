package org.recto.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes a title of a file's name, where the name says something.
public final class NameTitle {

    private static final Pattern ENDING = Pattern.compile("\\.\\w{1,8}$");
    private static final Pattern GAP = Pattern.compile("[\\s_+.-]+|%20");
    private static final Pattern NUMBER = Pattern.compile("\\(?\\p{N}{1,3}\\)?");
    private static final Pattern WORD = Pattern.compile("\\P{N}*(\\p{L}{3,}|\\p{IsIdeographic}{2,})\\P{N}*\\p{N}{0,4}");

    /// What programs call files that nobody named.
    private static final Set<String> NOTHING =
            Set.of(
                    "article",
                    "copy",
                    "doc",
                    "document",
                    "download",
                    "file",
                    "new",
                    "page",
                    "paste",
                    "pasted",
                    "reading",
                    "text",
                    "txt",
                    "unnamed",
                    "untitled");

    private NameTitle() {}

    /// The name with spaces for what stands in their place, without its ending; nothing if no word can be read in it.
    public static Optional<String> of(String fileName) {
        var words = words(fileName);
        long letters = letters(words);
        long digits = words.stream().flatMapToInt(String::codePoints).filter(Character::isDigit).count();
        return letters > 0 && digits <= 2 * letters ? Optional.of(large(String.join(" ", words))) : Optional.empty();
    }

    private static List<String> words(String fileName) {
        var name = visible(ENDING.matcher(fileName).replaceFirst(""));
        var words =
                GAP.splitAsStream(name)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toCollection(ArrayList::new));
        if (words.size() > 1 && NUMBER.matcher(words.getFirst()).matches()) {
            words.removeFirst();
        }
        return words;
    }

    /// How many letters there are in words that say something.
    private static long letters(List<String> words) {
        return words.stream()
                .filter(NameTitle::says)
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .count();
    }

    private static boolean says(String word) {
        return WORD.matcher(word).matches() && !NOTHING.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String visible(String name) {
        var visible = new StringBuilder();
        name.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static String large(String words) {
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }
}
