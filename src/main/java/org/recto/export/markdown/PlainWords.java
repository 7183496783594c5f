package org.recto.export.markdown;

import java.util.regex.Pattern;

/// Writes words so that no Markdown program takes any of them for markup: neither CommonMark nor GitHub's tables,
/// strikethrough and bare addresses, nor what Obsidian adds: tags, `==highlights==`, `%%comments%%`, `$formulas$`,
/// `[[links]]` and `^blocks`. Read back, they are the same words.
final class PlainWords {

    /// Markup wherever it stands.
    private static final String ALWAYS = "[\\\\`*_\\[\\]<>|~$^]";

    private static final String DOUBLED = "=(?==)|(?<==)=|%(?=%)|(?<=%)%";

    private static final String TAG = "#(?=\\S|\\s*$)";

    private static final String ENTITY = "&(?=#?\\w+;)";

    /// What makes a bare address or a mail address a link.
    private static final String ADDRESS =
            "(?<=\\w):(?=//)|(?i:(?<=www))\\.|(?i:(?<=mailto|xmpp)):|(?<=[\\w.+-])@(?=[\\w.-])";

    /// What any of it begins with. Few characters do, and a book has millions: they are looked at for this first.
    private static final String FIRST = "(?=[\\\\`*_\\[\\]<>|~$^=%#&:.@])";

    private static final Pattern INLINE =
            Pattern.compile(FIRST + "(?:" + String.join("|", ALWAYS, DOUBLED, TAG, ENTITY, ADDRESS) + ")");

    /// A heading, a list, a rule or an underline, if a line begins with it.
    private static final Pattern AT_START = Pattern.compile("[-+=#](?!\\w)|(\\d{1,9})(?=[.)](?:\\s|$))");

    private PlainWords() {}

    /// The words as they are written within a line.
    static String within(String words) {
        return INLINE.matcher(words).replaceAll("\\\\$0");
    }

    /// The words as they are written at the start of a line.
    static String atStart(String words) {
        var line = words.stripLeading();
        var start = AT_START.matcher(line);
        if (!start.lookingAt()) {
            return within(line);
        }
        int mark = start.group(1) == null ? 0 : start.end(1);
        return within(line.substring(0, mark)) + "\\" + line.charAt(mark) + within(line.substring(mark + 1));
    }
}
