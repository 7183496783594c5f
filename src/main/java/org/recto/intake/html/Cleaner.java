package org.recto.intake.html;

import org.jsoup.parser.Parser;
import org.recto.intake.format.Titles;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Cleans what pages say of themselves of what is not meant.
final class Cleaner {

    private static final Pattern BY =
            Pattern.compile(
                    "(?:by|from|von|par|por|di|author|written by|posted by|story by|text by|words by)[\\s:]\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_NAME =
            Pattern.compile(
                    "\\s*(?:[|•·]|\\s[–—-]\\s|,? \\d{1,2}[./ ]|\\bon \\w+ \\d|\\bPublished\\b|\\bUpdated\\b).*");
    private static final Pattern LAST_FIRST = Pattern.compile("([^,]{1,60}), ([^,]{1,60})");
    private static final Pattern ISO = Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:[T ].*)?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{4})/(\\d{1,2})(?:/(\\d{1,2}))?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*");
    private static final List<String> SEPARATORS =
            List.of(" | ", " – ", " — ", " - ", " • ", " · ", " :: ", " » ", " « ", ": ");

    private Cleaner() {}

    /// Words on one line, with the characters that references (`&amp;`) stand for.
    static String line(String words) {
        var plain = words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
        return Titles.shown(plain);
    }

    /// A title without the name of the site behind or before it.
    ///
    /// @param site its name, or empty
    static String title(String title, String site) {
        var line = line(title);
        for (String separator : SEPARATORS) {
            int last = line.lastIndexOf(separator);
            int first = line.indexOf(separator);
            if (last > 0 && isSite(line.substring(last + separator.length()), site, separator)) {
                return title(line.substring(0, last), site);
            }
            if (first > 0 && folded(line.substring(0, first)).equals(folded(site)) && !site.isBlank()) {
                return title(line.substring(first + separator.length()), site);
            }
        }
        return line;
    }

    private static boolean isSite(String tail, String site, String separator) {
        boolean bar = separator.equals(" | ") || separator.equals(" :: ") || separator.equals(" • ");
        return (!site.isBlank() && folded(tail).equals(folded(site))) || (bar && tail.split(" ").length <= 4);
    }

    /// Whether a page's title is these words with something of the site's behind or before them.
    static boolean isTitle(String words, String title) {
        var folded = folded(line(title));
        var heading = folded(words);
        return heading.length() > 1
                && (folded.equals(heading)
                        || SEPARATORS.stream()
                                .map(separator -> separator.equals(": ") ? separator : separator.strip())
                                .anyMatch(mark ->
                                        folded.startsWith(heading + " " + mark.strip())
                                                || folded.startsWith(heading + mark)
                                                || folded.endsWith(mark.strip() + " " + heading)));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// Names without the word that says whose they are.
    static String author(String byline) {
        var line = line(byline);
        var by = BY.matcher(line);
        var names = by.lookingAt() ? line.substring(by.end()) : line;
        return names.contains("://") || names.startsWith("@") ? "" : AFTER_NAME.matcher(names).replaceFirst("").strip();
    }

    /// A name as it is said, of one as catalogues have it: `Ann Lee` of `Lee, Ann`.
    static String name(String name) {
        var parts = LAST_FIRST.matcher(name.strip());
        return author(parts.matches() ? parts.group(2) + " " + parts.group(1) : name);
    }

    /// A date without its time; as it is where it is written in words.
    static String date(String date) {
        var line = line(date);
        var iso = ISO.matcher(line);
        if (iso.matches()) {
            return iso.group(1);
        }
        var slashed = SLASHED.matcher(line);
        if (slashed.matches()) {
            var day = slashed.group(3);
            return slashed.group(1) + "-" + two(slashed.group(2)) + (day == null ? "" : "-" + two(day));
        }
        return line.length() <= 40 ? line : "";
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /// A language as BCP 47 writes it, or nothing.
    static String language(String tag) {
        var bare = tag.strip().replace('_', '-');
        return LANGUAGE.matcher(bare).matches() ? bare : "";
    }
}
