package org.recto.intake.markdown;

import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.parser.Parser;
import org.recto.intake.format.Caps;
import org.recto.intake.format.Titles;
import org.recto.text.Details;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a Markdown file says of itself between `---` lines at its head.
///
/// Only what is nothing but `key: value` lines is taken for it: the library takes every text between two lines `---`,
/// or after one, out of the document.
///
/// @param values each key's values
/// @param rest the document without it
record FrontMatter(Map<String, List<String>> values, String rest) {

    private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ .-]{0,60}:(\\s.*)?");
    private static final Pattern MORE = Pattern.compile("[ \\t-].*|#.*|\\s*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*");
    private static final String EDGE = "---";

    /// Parts a document.
    static FrontMatter of(String document) {
        int end = end(document);
        if (end < 0) {
            return new FrontMatter(Map.of(), document);
        }
        var parser = Parser.builder().extensions(List.of(YamlFrontMatterExtension.create())).build();
        var visitor = new YamlFrontMatterVisitor();
        parser.parse(document.substring(0, end)).accept(visitor);
        return new FrontMatter(visitor.getData(), document.substring(end));
    }

    /// Where the front matter ends, with its last line; -1 if there is none.
    private static int end(String document) {
        var head = document.substring(0, Math.min(document.length(), Caps.FRONT_MATTER));
        if (!head.startsWith(EDGE + "\n")) {
            return -1;
        }
        boolean keyed = false;
        int at = EDGE.length() + 1;
        for (String line : head.substring(at).lines().toList()) {
            if (line.stripTrailing().equals(EDGE) || line.stripTrailing().equals("...")) {
                return keyed ? Math.min(document.length(), at + line.length() + 1) : -1;
            }
            boolean key = KEY.matcher(line.stripTrailing()).matches();
            if (!key && !MORE.matcher(line).matches()) {
                return -1;
            }
            keyed |= key;
            at += line.length() + 1;
        }
        return -1;
    }

    /// The details that it gives.
    ///
    /// @param title to use if it names none
    Details details(String title) {
        return new Details(
                title().isEmpty() ? title : title(),
                value("author", "authors", "by", "creator"),
                value("date", "published"),
                value("source", "publication", "journal", "publisher", "site"),
                value("link", "url", "source_url", "canonical_url"),
                language());
    }

    /// The title that it names, or nothing.
    String title() {
        return value("title");
    }

    private String language() {
        var language = value("language", "lang").replace('_', '-');
        return LANGUAGE.matcher(language).matches() ? language : "";
    }

    /// The first of these keys that has a value, on one line; several values are joined.
    private String value(String... keys) {
        return Stream.of(keys)
                .flatMap(key ->
                        values.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(key)).limit(1))
                .map(entry ->
                        entry.getValue().stream()
                                .map(FrontMatter::bare)
                                .filter(value -> !value.isEmpty())
                                .collect(Collectors.joining(", ")))
                .filter(value -> !value.isEmpty())
                .map(Titles::shown)
                .findFirst()
                .orElse("");
    }

    /// A list within brackets, as YAML may write one on a line, without them.
    private static String bare(String value) {
        var bare = value.strip();
        return bare.startsWith("[") && bare.endsWith("]")
                ? bare.substring(1, bare.length() - 1).replaceAll("[\"']", "").strip()
                : bare;
    }
}
