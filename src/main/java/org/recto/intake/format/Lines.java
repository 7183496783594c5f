package org.recto.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a line of plain text tells of itself.
public final class Lines {

    private static final String SENTENCE_ENDS = ".!?…。！？؟۔।";
    private static final String CLOSERS = "\"'”’»)]}*_」』）";
    private static final String OPENERS = "\"'“‘«([{*_—–-¿¡「『（ ";

    private static final Pattern ITEM = Pattern.compile("\\s*([-*•‣◦]|\\(?\\d{1,3}[.)]|\\(?[a-z][.)])\\s.*");

    private Lines() {}

    /// Whether nothing on the line can be seen.
    public static boolean isBlank(String line) {
        return line.codePoints().allMatch(Lines::isSpace);
    }

    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// The length in code points, without the space at its end.
    public static int length(String line) {
        return line.codePointCount(0, line.stripTrailing().length());
    }

    /// How many white characters the line begins with; a tab counts as four.
    public static int indent(String line) {
        int indent = 0;
        for (int i = 0; i < line.length() && isSpace(line.charAt(i)); i++) {
            indent += line.charAt(i) == '\t' ? 4 : 1;
        }
        return indent;
    }

    /// The length of the first word in code points; of a script without spaces, one.
    public static int firstWord(String line) {
        var words = line.strip();
        int length = 0;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            if (isSpace(c) || (length > 0 && Seam.isUnspaced(c))) {
                break;
            }
            length++;
        }
        return length;
    }

    /// Whether the line ends as a sentence does, whatever quotation marks or brackets close after it.
    public static boolean endsSentence(String line) {
        var rest = stripEnd(line);
        return !rest.isEmpty() && SENTENCE_ENDS.indexOf(rest.charAt(rest.length() - 1)) >= 0;
    }

    /// The line without the space and the closing marks at its end.
    public static String stripEnd(String line) {
        int end = line.length();
        while (end > 0 && (isSpace(line.charAt(end - 1)) || CLOSERS.indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        return line.substring(0, end);
    }

    /// Whether the line begins as a sentence or a line of verse does: with a capital, a digit, or a letter that has no
    /// case, whatever quotation marks open before it.
    public static boolean startsLarge(String line) {
        int at = 0;
        while (at < line.length() && (isSpace(line.charAt(at)) || OPENERS.indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return at < line.length() && !Character.isLowerCase(line.codePointAt(at));
    }

    /// With what kind of mark the line begins, if it is one of a list: `-`, `1.`, `a)`; else nothing.
    public static String mark(String line) {
        var item = ITEM.matcher(line);
        return item.matches() ? item.group(1).replaceAll("\\d+", "1").replaceAll("[a-z]", "a") : "";
    }

    /// The text's lines, in groups that blank lines part.
    public static List<List<String>> groups(String text) {
        var groups = new ArrayList<List<String>>();
        var group = new ArrayList<String>();
        for (var line : (Iterable<String>) () -> text.lines().iterator()) {
            if (!isBlank(line)) {
                group.add(line);
            } else if (!group.isEmpty()) {
                groups.add(List.copyOf(group));
                group.clear();
            }
        }
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
        }
        return groups;
    }
}
